import type { Row } from '../../shared/batch.ts';
import type { Parameters } from '../../shared/filter-sql.ts';
import type { ListQuery } from '../../shared/read-page.ts';

/** The states of a hold; see hold.ts. */
export type HoldState = 'OPEN' | 'RELEASED' | 'REJECTED' | 'ENDED';

/** A hold as the rest of the code sees it. */
export interface ProvisioningHold {
  readonly id: string;
  readonly clientId: string;
  readonly state: HoldState;
  readonly beganAt: Date;
  readonly lastAskedAt: Date;
  readonly decidedAt: Date | null;
  readonly passedCount: number;
  readonly mostPeople: number;
  readonly heldCount: number;
}

/** After how many hours in which nobody was asked for a hold has ended; as in hold_back (migrations/). */
const hoursToEnd = 48;

const state = (now: string): string => `case when provisioning_holds.decision = 'RELEASED' then 'RELEASED' when provisioning_holds.last_asked_at <= ${now} - interval '${hoursToEnd} hours' then 'ENDED'
    else coalesce(provisioning_holds.decision, 'OPEN') end`;

/**
 * The table of holds, to be read page by page; the first parameter is the organisation's id. Joined with their state at a moment,
 * `progress.state`, and with how many users they hold.
 */
export function holdRows(now: Date, parameters: Parameters): Pick<ListQuery<ProvisioningHold>, 'table' | 'joined' | 'columns' | 'alsoSelected' | 'toItem'> {
  return {
    table: 'provisioning_holds',
    joined: ` cross join lateral (select ${state(`${parameters.add(now)}::timestamptz`)} as state,
      (select count(*)::int from held_users where organisation_id = $1 and hold_id = provisioning_holds.id) as held_count) as progress`,
    columns: ['id', 'client_id', 'began_at', 'last_asked_at', 'decided_at', 'passed_count', 'most_people'],
    alsoSelected: ', progress.state, progress.held_count',
    toItem: toHold,
  };
}

function toHold(row: Row): ProvisioningHold {
  return {
    id: row['id'], clientId: row['client_id'], state: row['state'], passedCount: row['passed_count'], mostPeople: row['most_people'], heldCount: row['held_count'],
    beganAt: new Date(row['began_at'] as string), lastAskedAt: new Date(row['last_asked_at'] as string), decidedAt: row['decided_at'] === null ? null : new Date(row['decided_at'] as string),
  } as ProvisioningHold;
}

/** When a hold ends by itself where nobody is asked for again; null where it does not hold. */
export function holdEndsAt({ state: present, lastAskedAt }: ProvisioningHold): Date | null {
  return present === 'OPEN' || present === 'REJECTED' ? new Date(lastAskedAt.getTime() + hoursToEnd * 3_600_000) : null;
}
