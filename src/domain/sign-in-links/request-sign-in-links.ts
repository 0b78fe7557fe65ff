import { organisationOf } from '../access/authorise.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { Scope, Session } from '../shared/scope.ts';
import { runStatement, runStatements, runUnbound } from '../shared/statements.ts';
import { newId } from '../shared/uuid.ts';
import { mayUseEmailSql, minutesOfMailedLink, withSettingsSql } from './sign-in-link.ts';

/** Who asks for a link. */
export interface LinkRequest {
  readonly address: string;
  /** By what to know the browser again. */
  readonly browser: string | undefined;
  /** A path of ours to go to after the sign-in. */
  readonly returnTo: string | undefined;
}

const minute = 60_000;
/** How many links one account gets in the time that one lasts. */
const mostLinks = 5;
/** How many accounts of one organisation with the same address get a link. */
const mostAccounts = 3;

// The function tells, of all users with the address, no more than the organisations that they belong to (migrations/).
const findOrganisations = 'select organisations_of_address($1) as id';

/**
 * The organisations in which somebody has the address.
 * @param session any session: it is looked for in all organisations
 */
export async function organisationsOfAddress(session: Session, address: string): Promise<string[]> {
  const rows = await runUnbound(session, { name: 'organisations-of-address', text: findOrganisations, values: [address] });
  return rows.map(({ id }) => id as string);
}

const findAccounts = `
  select users.id, users.email, users.preferred_language from users ${withSettingsSql}
  where users.organisation_id = $1 and users.email_hash = md5(lower($2)) and lower(users.email) = lower($2) and ${mayUseEmailSql}
  order by users.id limit $3`;

const forget = 'delete from sign_in_links where organisation_id = $1 and user_id = $2 and expires_at < $3';
// Those who ask for one account follow one another, so that each counts what the others have got.
const lock = 'select from users where organisation_id = $1 and id = $2 for no key update';
const insert = `
  insert into sign_in_links (organisation_id, id, user_id, method, browser, return_to, created_at, expires_at)
  select $1, $2, $3, 'EMAIL_LINK', $4, $5, $6, $7 where (select count(*) from sign_in_links where organisation_id = $1 and user_id = $3 and created_at > $8) < $9
  returning id`;

/**
 * Sends a link to everybody in the organisation who has the address and may sign in by e-mail. Nobody is told whether anybody has.
 * Needs no permission: what is asked for goes to the owner of the address alone.
 */
export async function requestSignInLinks(scope: Scope, { address, browser, returnTo }: LinkRequest): Promise<void> {
  const { now } = scope;
  const organisationId = organisationOf(scope.actor);
  const recently = new Date(now.getTime() - minutesOfMailedLink * minute);
  const accounts = await runStatement(scope.session, { name: 'find-accounts-of-address', text: findAccounts, values: [organisationId, address, mostAccounts] });
  for (const { id: userId, email, preferred_language: language } of accounts) {
    const linkId = newId();
    const expiresAt = new Date(now.getTime() + minutesOfMailedLink * minute);
    const [, , made] = await runStatements(scope.session, [
      { name: 'lock-account-of-link', text: lock, values: [organisationId, userId] },
      { name: 'forget-sign-in-links', text: forget, values: [organisationId, userId, recently] },
      { name: 'insert-sign-in-link', text: insert, values: [organisationId, linkId, userId, browser ?? null, returnTo ?? null, now, expiresAt, recently, mostLinks] },
    ]);
    // A link without its mail is of no use to anybody, so it may stay behind.
    if (made?.[0]) await queueMail(scope, { kind: 'SIGN_IN_LINK', recipient: email as string, language: language as string | null, values: { linkId, minutes: minutesOfMailedLink }, notAfter: expiresAt });
  }
}
