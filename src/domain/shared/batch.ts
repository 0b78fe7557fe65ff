import type { Connection, PoolClient, Submittable } from 'pg';
import { toParameter } from './parameter.ts';

/** One SQL statement with its parameters. A `name` makes it a prepared statement: only for texts of which there are few. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export type Row = Record<string, unknown>;

type Column = { readonly name: string; readonly parse: (text: string) => unknown };

/** What a connection has prepared: the name of each statement there, and the columns that it answers. */
interface Prepared {
  readonly statements: Map<string, { readonly name: string; readonly columns: readonly Column[] }>;
  made: number;
}

const preparedOn = new WeakMap<Connection, Prepared>();

/**
 * Statements that are sent together and run in one transaction: PostgreSQL begins it with the first and ends it at the
 * one Sync at the end (an implicit transaction), so that there is neither `begin` nor `commit`, and one round trip. Each
 * statement sees what was committed before it began, as in any transaction that reads what is committed.
 *
 * `pg` runs an object with `submit` as it runs a query of its own, and hands it the messages of the protocol.
 */
class Batch implements Submittable {
  readonly #client: PoolClient;
  readonly #statements: readonly Statement[];
  readonly #resolve: (rows: Row[][]) => void;
  readonly #reject: (error: unknown) => void;
  readonly #rows: Row[][] = [];
  readonly #columns: (readonly Column[])[] = [];
  readonly #named: string[] = [];
  #prepared: Prepared | undefined;
  #at = 0;
  #failed = false;

  constructor(client: PoolClient, statements: readonly Statement[], resolve: (rows: Row[][]) => void, reject: (error: unknown) => void) {
    this.#client = client;
    this.#statements = statements;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Writes all messages. Called by `pg` once the connection is free. */
  submit(connection: Connection): void {
    this.#prepared = preparedOn.get(connection) ?? { statements: new Map(), made: 0 };
    preparedOn.set(connection, this.#prepared);
    // Corked, so that all of it leaves in one packet and costs one system call.
    connection.stream.cork();
    try {
      for (const [index, statement] of this.#statements.entries()) this.#write(connection as unknown as WritableConnection, this.#prepared, statement, index);
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
  }

  #write(connection: WritableConnection, prepared: Prepared, { name, text, values }: Statement, index: number): void {
    const known = name === undefined ? undefined : prepared.statements.get(name);
    // A name is used once for each text on a connection, so that one whose first use failed half-way does no harm.
    const nameThere = known?.name ?? (name === undefined ? '' : `${name}-${++prepared.made}`);
    this.#named[index] = nameThere;
    this.#rows[index] = [];
    if (known) this.#columns[index] = known.columns;
    else connection.parse({ name: nameThere, text, types: [] });
    connection.bind({ portal: '', statement: nameThere, values: values.map(toParameter), binary: false });
    if (!known) connection.describe({ type: 'P', name: '' });
    connection.execute({ portal: '', rows: 0 });
  }

  handleRowDescription({ fields }: { fields: readonly ColumnDescription[] }): void {
    this.#columns[this.#at] = fields.map(({ name, dataTypeID }) => ({ name, parse: this.#client.getTypeParser(dataTypeID, 'text') }));
  }

  handleDataRow({ fields: texts }: { fields: readonly (string | null)[] }): void {
    const row: Row = {};
    for (const [index, { name, parse }] of (this.#columns[this.#at] ?? []).entries()) {
      const text = texts[index];
      row[name] = text === null || text === undefined ? null : parse(text);
    }
    this.#rows[this.#at]?.push(row);
  }

  handleCommandComplete(): void {
    const statement = this.#statements[this.#at];
    const name = this.#named[this.#at];
    if (statement?.name !== undefined && name !== undefined) this.#prepared?.statements.set(statement.name, { name, columns: this.#columns[this.#at] ?? [] });
    this.#at++;
  }

  handleError(error: unknown): void {
    this.#failed = true;
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#resolve(this.#rows);
  }

  // PostgreSQL sends these for what a batch does not do.
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
}

/** What PostgreSQL says of a column. */
interface ColumnDescription {
  readonly name: string;
  readonly dataTypeID: Parameters<PoolClient['getTypeParser']>[0];
}

/** The connection with the methods as they are; the published types are of an older version. */
interface WritableConnection {
  parse(message: { name: string; text: string; types: readonly number[] }): void;
  bind(message: { portal: string; statement: string; values: readonly (string | null)[]; binary: boolean }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string; rows: number }): void;
}

/**
 * Runs statements in one transaction, in one round trip.
 * @returns the rows of each statement
 * @throws the error of the first that fails; nothing is changed then
 */
export function runBatch(client: PoolClient, statements: readonly Statement[]): Promise<Row[][]> {
  return new Promise((resolve, reject) => {
    client.query(new Batch(client, statements, resolve, reject));
  });
}
