import assert from 'node:assert/strict';
import { Client } from 'pg';
import type { TestApp, TestOrganisation } from '../support/app.ts';
import { countComputingTime } from '../support/computing-time.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, type ScimAnswer } from '../support/scim-client.ts';

/** What is refused, and nothing else: 5xx is not among them, but for 501. */
const refusals = [400, 403, 404, 405, 406, 409, 412, 413, 415, 501];
/** Tables whose rows nobody can change: what had changed them would show in their number, and all of them are too much to read after each request. */
const onlyGrow = new Set(['audit_entries', 'people_changes', 'membership_changes']);
/** No answer takes more of the processor than this many milliseconds, nor keeps its client waiting longer, however busy the machine is. */
const longest = { computing: 10_000, waiting: 60_000 };

/**
 * An organisation at which requests are thrown, one after the other, so that it is known of each what it has changed. Several
 * lanes run beside each other.
 */
export class FuzzLane {
  readonly organisation: TestOrganisation;
  readonly userId: string;
  readonly groupId: string;
  readonly reached = { success: 0, refusal: 0 };
  readonly #database: Client;
  readonly #fingerprintSql: string;
  #fingerprint: string | undefined;

  private constructor(organisation: TestOrganisation, userId: string, groupId: string, database: Client, fingerprintSql: string) {
    this.organisation = organisation;
    this.userId = userId;
    this.groupId = groupId;
    this.#database = database;
    this.#fingerprintSql = fingerprintSql;
  }

  static async open(app: TestApp, strict: boolean): Promise<FuzzLane> {
    const organisation = await app.organisation();
    if (strict) await organisation.graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { code } } }');
    const user = await organisation.scim.post('/Users', newUser());
    const group = await organisation.scim.post('/Groups', newGroup({ members: [{ value: user.body.id }] }));
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    const { rows } = await database.query<{ name: string }>(`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'organisation_id' and table_name not in ('provisioning_events', 'api_tokens') order by 1`);
    const texts = rows.map(({ name }) => (onlyGrow.has(name) ? `(select count(*)::text from ${name})` : `(select coalesce(string_agg(one::text, '' order by one::text), '') from ${name} as one)`));
    await database.query('set role rollcall_runtime');
    await database.query(`select set_config('rollcall.organisation', $1, false)`, [organisation.id]);
    return new FuzzLane(organisation, user.body.id as string, group.body.id as string, database, `select md5(concat_ws('|', ${texts.join(', ')})) as fingerprint`);
  }

  close(): Promise<void> {
    return this.#database.end();
  }

  /** Puts the ids of what is there into a message. */
  fill(text: string): string {
    return text.replaceAll('{user}', this.userId).replaceAll('{group}', this.groupId);
  }

  /** Sends a request; expects a success or a refusal, in good time, and that a refusal has changed nothing. */
  async throwAt(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<ScimAnswer> {
    this.#fingerprint ??= await this.#takeFingerprint();
    const [begin, computed] = [performance.now(), countComputingTime()];
    const answer = await this.organisation.scim.send(method, path, body === undefined ? undefined : this.fill(typeof body === 'string' ? body : JSON.stringify(body)), headers);
    assert.ok(computed() < longest.computing && performance.now() - begin < longest.waiting, `${method} ${path.slice(0, 200)} took too long`);
    const isSuccess = answer.status < 400;
    this.reached[isSuccess ? 'success' : 'refusal'] += 1;
    if (!isSuccess) this.#expectRefusal(answer, method);
    if (isSuccess && !this.#hasOnlyFailures(answer)) {
      if (method !== 'GET') this.#fingerprint = undefined;
    } else {
      assert.equal(await this.#takeFingerprint(), this.#fingerprint, `what was refused (${answer.status}) has changed something`);
    }
    return answer;
  }

  #expectRefusal(answer: ScimAnswer, method: string): void {
    assert.ok(refusals.includes(answer.status), `${answer.status}: ${answer.text.slice(0, 300)}`);
    if (method !== 'HEAD') expectScimError(answer, answer.status, answer.body?.scimType as string | undefined);
  }

  // A bulk request is answered with a success whatever becomes of its operations.
  #hasOnlyFailures({ body }: ScimAnswer): boolean {
    const operations = (body as { Operations?: { status: string }[] } | undefined)?.Operations ?? [];
    for (const { status } of operations) assert.ok([...refusals, 200, 201, 204].includes(Number(status)), `an operation was answered ${status}`);
    // 409 may be a circle of references that could not be closed: the resource is there, without them (RFC 7644 §3.7.1).
    return operations.length > 0 && operations.every(({ status }) => Number(status) >= 400 && status !== '409');
  }

  async #takeFingerprint(): Promise<string | undefined> {
    // Under a name, since to plan it takes longer than to run it.
    return (await this.#database.query<{ fingerprint: string }>({ name: 'fingerprint', text: this.#fingerprintSql })).rows[0]?.fingerprint;
  }
}
