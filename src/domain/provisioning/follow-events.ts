import { authorise, organisationOf } from '../access/authorise.ts';
import { entityRows } from '../shared/entity-rows.ts';
import { Invalid } from '../shared/errors.ts';
import { Parameters } from '../shared/filter-sql.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { eventCondition, type ProvisioningEventFilter } from './event-filter.ts';
import { cursorOfPosition, isAhead, positionOfCursor, type EventPlace, type EventPosition } from './event-position.ts';
import { ProvisioningEventSchema, type ProvisioningEvent } from './provisioning-event.ts';

/** An event and the place behind it. */
export interface EventNotice {
  readonly cursor: string;
  readonly event: ProvisioningEvent | null;
}

/** What has become visible since a position. */
export interface NewEvents {
  readonly notices: readonly EventNotice[];
  /** Behind all of them. */
  readonly position: EventPosition;
  readonly isAll: boolean;
}

/**
 * Where to begin to follow the events of the organisation: behind a cursor, or with what is kept from now on.
 * @throws Invalid where the cursor is none, or of another database; where the filter is not one
 */
export async function openEventPosition(scope: Scope, after: string | null | undefined, filter: ProvisioningEventFilter | null | undefined): Promise<EventPosition> {
  authorise(scope.actor, 'provisioning:read');
  organisationOf(scope.actor);
  eventCondition(filter ?? {}, new Parameters([]));
  const given = after === null || after === undefined ? undefined : positionOfCursor(after);
  const [row] = await runStatement(scope.session, { name: 'current-snapshot', text: 'select pg_current_snapshot()::text as now', values: [] });
  const now = row?.['now'] as string;
  if (given && isAhead(given.within?.upTo ?? given.seen, now)) {
    throw new Invalid('after is a cursor of another database, which this one was restored from: leave it out, and read the list of events for what is missing.', ['after']);
  }
  return given ?? { seen: now };
}

/**
 * The events that have become visible since a position and match, in the order of their transactions. Asked again and again with the
 * position of the last answer, it gives each event once, whatever commits meanwhile and in whatever order.
 * @param size how many at the most
 */
export async function readNewEvents(scope: Scope, { seen, within }: EventPosition, filter: ProvisioningEventFilter | null | undefined, size: number): Promise<NewEvents> {
  authorise(scope.actor, 'provisioning:read');
  const parameters = new Parameters([organisationOf(scope.actor), seen]);
  const { columns, toItem } = entityRows(scope.em, ProvisioningEventSchema);
  const condition = [isNew, ...(within ? [isFurther(within, parameters)] : []), eventCondition(filter ?? {}, parameters)].join(' and ');
  const selected = columns.map((column) => `provisioning_events.${column}`).join(', ');
  // One statement, so that what it sees and the snapshot that it tells are the same.
  const text = `select here.snapshot, page.* from (select pg_current_snapshot()::text as snapshot) as here left join lateral (
    select ${selected}, provisioning_events.transaction_id from provisioning_events
    where provisioning_events.organisation_id = $1 and ${condition}
    order by provisioning_events.transaction_id, provisioning_events.id limit ${parameters.add(size)}) as page on true order by page.transaction_id, page.id`;
  const rows = await runStatement(scope.session, { text, values: parameters.values });
  const upTo = within?.upTo ?? (rows[0]?.['snapshot'] as string);
  const found = rows.filter((row) => row['id'] !== null).map((row) => {
    const position: EventPosition = { seen, within: { upTo, transactionId: row['transaction_id'] as string, id: row['id'] as string } };
    return { position, notice: { cursor: cursorOfPosition(position), event: toItem(row) } };
  });
  const isFull = found.length === size;
  return { notices: found.map(({ notice }) => notice), position: (isFull ? found.at(-1)?.position : undefined) ?? { seen: upTo }, isAll: !isFull && !within };
}

const transaction = 'provisioning_events.transaction_id';
// The comparison leads to the rows by an index; the rest looks at few.
const isNew = `${transaction} >= pg_snapshot_xmin($2::pg_snapshot)::text::bigint and not pg_visible_in_snapshot(${transaction}::text::xid8, $2::pg_snapshot)`;

function isFurther({ upTo, transactionId, id }: EventPlace, parameters: Parameters): string {
  const [snapshot, of, after] = [upTo, transactionId, id].map((value) => parameters.add(value));
  return `pg_visible_in_snapshot(${transaction}::text::xid8, ${snapshot}::pg_snapshot) and (${transaction}, provisioning_events.id) > (${of}::bigint, ${after}::uuid)`;
}
