import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid, NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatements } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';

/** Whom to invite: exactly one of these. */
export interface WhomToInvite {
  readonly userIds?: readonly string[] | null;
  readonly groupIds?: readonly string[] | null;
  readonly everybody?: boolean | null;
}

/** Why a user is not invited. */
type PassedOverReason = 'DISABLED' | 'BLOCKED' | 'NO_EMAIL' | 'ACCEPTED' | 'INVITED';

interface Counted {
  readonly reason: PassedOverReason;
  readonly count: number;
}

/** What came of it. */
export interface InvitedUsers {
  readonly invitedCount: number;
  readonly passedOver: readonly Counted[];
}

const byIds = {
  userIds: { table: 'users', limit: 1000, chosen: 'users.id = any($2::uuid[])' },
  groupIds: { table: 'groups', limit: 100, chosen: 'users.id in (select user_id from group_members where organisation_id = $1 and group_id = any($2::uuid[]))' },
} as const;

interface Choice {
  readonly field: keyof WhomToInvite;
  readonly ids: readonly string[];
  /** SQL of whether a user is meant, and of whether all who are named are there; the ids are the second parameter. */
  readonly chosen: string;
  readonly known: string;
}

// invite_users (migrations/) passes over whoever cannot or need not be invited.
const invite = ({ chosen, known }: Choice): string => `
  select ${known} as known, (select count(*)::int from invite_users(array(select id from users where organisation_id = $1 and ${chosen} and ${known}), 'MANUALLY', $3)) as invited`;

// In the order in which the reasons count; afterwards, so that whoever has none of them is invited now.
const sortOut = ({ chosen }: Choice): string => `
  select case when not active then 'DISABLED' when sign_in_blocked then 'BLOCKED' when email is null then 'NO_EMAIL'
    when exists (select from invitations where organisation_id = $1 and user_id = users.id and accepted_at is not null) then 'ACCEPTED'
    else 'INVITED' end as reason, count(*)::int as count
  from users where organisation_id = $1 and ${chosen} group by 1 order by 1`;

/**
 * Invites users; each decision queues one mail, in this transaction. Who cannot or need not be invited is passed over.
 * @throws Invalid where there are too many ids, or nobody is named; NotFound where a user or group is not there
 */
export async function inviteUsers(scope: Scope, whom: WhomToInvite): Promise<InvitedUsers> {
  authorise(scope.actor, 'invitation:write');
  const choice = readChoice(whom);
  const organisationId = organisationOf(scope.actor);
  const [[outcome] = [], sorted = []] = await runStatements(scope.session, [
    { text: invite(choice), values: [organisationId, choice.ids, scope.now] },
    { text: sortOut(choice), values: [organisationId, choice.ids] },
  ]);
  if (outcome?.['known'] !== true) throw new NotFound(`Not all that ${choice.field} names is there in this organisation; nobody was invited.`, [choice.field]);
  const invitedCount = outcome['invited'] as number;
  const passedOver = sorted.map(({ reason, count }) => ({ reason: reason as PassedOverReason, count: (count as number) - (reason === 'INVITED' ? invitedCount : 0) }));
  return { invitedCount, passedOver: passedOver.filter(({ count }) => count > 0) };
}

function readChoice({ userIds, groupIds, everybody }: WhomToInvite): Choice {
  if (userIds) return choiceOf('userIds', userIds);
  if (groupIds) return choiceOf('groupIds', groupIds);
  if (everybody) return { field: 'everybody', ids: [], chosen: 'cardinality($2::uuid[]) = 0', known: 'true' };
  throw new Invalid('Nobody is named: give userIds, groupIds, or everybody as true.', ['everybody']);
}

function choiceOf(field: keyof typeof byIds, given: readonly string[]): Choice {
  const { table, limit, chosen } = byIds[field];
  const ids = [...new Set(given.map((id) => id.toLowerCase()))];
  if (ids.length > limit) throw new Invalid(`${field} names ${ids.length}: at most ${limit} at once.`, [field]);
  if (!ids.every(isUuid)) throw new NotFound(`Not all that ${field} names is there in this organisation; nobody was invited.`, [field]);
  return { field, ids, chosen, known: `(select count(*) from ${table} where organisation_id = $1 and id = any($2::uuid[])) = cardinality($2::uuid[])` };
}
