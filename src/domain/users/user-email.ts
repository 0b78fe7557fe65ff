import type { AttributeValue } from './user-profile.ts';

/**
 * The address that Rollcall writes to: the primary e-mail, else the work one, else the first, else a userName that is an
 * address.
 */
export function emailOf(userName: string, emails: readonly AttributeValue[] | null | undefined): string | null {
  const withValue = (emails ?? []).filter(({ value }) => value);
  const chosen = withValue.find(({ primary }) => primary) ?? withValue.find(({ type }) => type === 'work') ?? withValue[0];
  return chosen?.value ?? (/.@./.test(userName) ? userName : null);
}

/**
 * The same rule as SQL, for a change that knows only part of a user.
 * @param userName SQL of the user's name
 * @param emails SQL of the user's e-mails, JSON
 */
export function emailSql(userName: string, emails: string): string {
  const valueWhere = (condition: string): string => `jsonb_path_query_first(${emails}, '$[*] ? (${condition}exists(@.value)).value') #>> '{}'`;
  return `coalesce(${valueWhere('@.primary == true && ')}, ${valueWhere('@.type == "work" && ')}, ${valueWhere('')}, case when ${userName} like '%_@_%' then ${userName} end)`;
}
