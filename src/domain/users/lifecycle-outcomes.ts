import type { Scope } from '../shared/scope.ts';
import { asksAsDirectory, isManagedSql } from '../single-sign-on/directory-connection.ts';
import { accountStates, isActive, isManaged, transition, type AccountEvent, type AccountRefusal, type AccountState, type Asker, type Transition } from './lifecycle.ts';

/* The table of lifecycle.ts as the statements of the use cases need it. */

/** What a statement needs to know of what becomes of an account that is there. */
interface Outcome {
  readonly refusal?: AccountRefusal;
  readonly active?: boolean;
  /** What a provisioning event says. */
  readonly decision?: 'CHANGED' | 'DISABLED' | 'ENABLED' | 'DELETED';
  readonly reason?: string;
}

/** The state in which an account begins. */
export function newAccount(scope: Scope, active: boolean | null | undefined): { active: boolean; managed: boolean } {
  const made = transition('ABSENT', askerOf(scope), active === false ? 'CREATE_DISABLED' : 'CREATE');
  if ('refusal' in made) throw new Error(`An account cannot begin: ${made.refusal}`);
  return { active: isActive(made.to), managed: isManaged(made.to) };
}

/** The event that a change of a profile is. */
export function changeEvent(active: boolean | null | undefined): AccountEvent {
  if (typeof active !== 'boolean') return 'CHANGE';
  return active ? 'ENABLE' : 'DISABLE';
}

/**
 * The outcome of an event for each state, as a parameter. Which of them applies only the statement knows, with the row
 * locked: see {@link outcomeSql}.
 */
export function outcomesOf(scope: Scope, event: AccountEvent): Partial<Record<AccountState, Outcome>> {
  const states = accountStates.filter((state) => state !== 'ABSENT');
  return Object.fromEntries(states.map((from) => [from, outcomeOf(from, transition(from, askerOf(scope), event))]));
}

/**
 * SQL of the outcome for a row of `users`, for a statement whose first parameter is the organisation's id.
 * @param outcomes the parameter with {@link outcomesOf}
 * @param byDirectory the parameter with whether the directory asks
 */
export function outcomeSql(outcomes: string, byDirectory: string): string {
  const state = `case when ${isManagedSql('users', byDirectory)} then 'MANAGED_' else '' end || case when users.active then 'ACTIVE' else 'DISABLED' end`;
  return `(${outcomes}::jsonb -> (${state}))`;
}

function askerOf(scope: Scope): Asker {
  return asksAsDirectory(scope) ? 'DIRECTORY' : 'PEOPLE';
}

function outcomeOf(from: AccountState, made: Transition): Outcome {
  if ('refusal' in made) return made;
  const { to } = made;
  if (to === 'ABSENT') return { decision: 'DELETED', reason: 'Deleted as asked.' };
  const linked = isManaged(to) && !isManaged(from) ? ' From now on the directory manages this user.' : '';
  return { active: isActive(to), ...told(isActive(from), isActive(to), linked) };
}

function told(wasActive: boolean, active: boolean, linked: string): Pick<Outcome, 'decision' | 'reason'> {
  if (wasActive === active) return { decision: 'CHANGED', reason: `Changed as asked.${linked}` };
  if (active) return { decision: 'ENABLED', reason: `Enabled again: active became true.${linked}` };
  return { decision: 'DISABLED', reason: `Disabled: active became false.${linked}` };
}
