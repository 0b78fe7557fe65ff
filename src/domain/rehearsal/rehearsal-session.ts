import { organisationOf } from '../access/authorise.ts';
import { rehearsalRole } from '../shared/row-level-security.ts';
import type { Scope, Session } from '../shared/scope.ts';

/**
 * The session in which the copies of the caller's organisation can be seen beside it. Row-level security shows it the people, groups and
 * settings of that organisation, to be read, and every row of its copies; it can write the latter alone. Callers have authorised the actor.
 */
export function rehearsalSession({ session, actor }: Pick<Scope, 'session' | 'actor'>): Session {
  organisationOf(actor);
  const { variables = {} } = session.getSessionContext() ?? {};
  return { getConnection: (type) => session.getConnection(type), getSessionContext: () => ({ role: rehearsalRole, variables }) };
}
