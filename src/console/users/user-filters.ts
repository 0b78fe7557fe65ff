import type { UserFilter } from '../__generated__/operations.ts';

/** The states of an account, as the list tells them and filters by them. */
export const userStates = { enabled: 'Enabled', disabled: 'Disabled', blocked: 'Blocked' } as const;
/** In which colours they are shown. */
export const stateTags = { enabled: 'good', disabled: 'quiet', blocked: 'bad' } as const;
type UserState = keyof typeof userStates;

const ofState: Readonly<Record<UserState, UserFilter>> = {
  enabled: { active: { eq: true }, signInBlocked: { eq: false } }, disabled: { active: { eq: false } }, blocked: { signInBlocked: { eq: true } },
};

export function stateOf({ active, signInBlocked }: { readonly active: boolean; readonly signInBlocked: boolean }): UserState {
  if (signInBlocked) return 'blocked';
  return active ? 'enabled' : 'disabled';
}

/** The filter that the fields above the list stand for; undefined where all of them are empty. */
export function userFilterFrom(filter: (name: string) => string): UserFilter | undefined {
  const [text, state, source, role] = [filter('q'), filter('state'), filter('source'), filter('role')];
  const parts: UserFilter[] = [];
  if (text) parts.push({ or: [{ userName: { contains: text } }, { displayName: { contains: text } }, { emails: { value: { contains: text } } }] });
  if (Object.hasOwn(ofState, state)) parts.push(ofState[state as UserState]);
  if (source) parts.push({ source: { eq: source as 'SCIM' } });
  if (role) parts.push({ role: { eq: role as 'MEMBER' } });
  return parts.length > 0 ? { and: parts } : undefined;
}
