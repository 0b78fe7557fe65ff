import { emailAddressPattern, isEmailAddress } from '../shared/email-address.ts';
import type { AttributeValue } from './user-profile.ts';

/**
 * The address that Rollcall writes to: of the e-mails that are addresses the primary one, else the work one, else the first,
 * else a userName that is an address.
 */
export function emailOf(userName: string, emails: readonly AttributeValue[] | null | undefined): string | null {
  const addresses = (emails ?? []).filter(({ value }) => value && isEmailAddress(value));
  const chosen = addresses.find(({ primary }) => primary) ?? addresses.find(({ type }) => type === 'work') ?? addresses[0];
  return chosen?.value ?? (isEmailAddress(userName) ? userName : null);
}

/**
 * The same rule as SQL, for a change that knows only part of a user.
 * @param userName SQL of the user's name
 * @param emails SQL of the user's e-mails, JSON
 */
export function emailSql(userName: string, emails: string): string {
  const valueWhere = (condition: string): string => `jsonb_path_query_first(${emails}, '$[*] ? (${condition}@.value like_regex "${emailAddressPattern}").value') #>> '{}'`;
  return `coalesce(${valueWhere('@.primary == true && ')}, ${valueWhere('@.type == "work" && ')}, ${valueWhere('')}, case when ${userName} ~ '${emailAddressPattern}' then ${userName} end)`;
}
