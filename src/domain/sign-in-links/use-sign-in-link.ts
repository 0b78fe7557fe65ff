import { organisationOf } from '../access/authorise.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import type { SignInMethod } from '../sessions/session.ts';
import { mayUseEmailSql, withSettingsSql } from './sign-in-link.ts';

/** A link that can be used. */
export interface SignInLink {
  readonly organisationName: string;
  readonly userId: string;
  readonly userName: string;
  /** The name to show. */
  readonly displayName: string;
  readonly method: Extract<SignInMethod, 'EMAIL_LINK' | 'OPERATOR_LINK'>;
  /** By what to know the browser that asked for it; `null` where none did. */
  readonly browser: string | null;
  readonly returnTo: string | null;
}

const usable = `
  sign_in_links.organisation_id = $1 and sign_in_links.id = $2 and sign_in_links.used_at is null and sign_in_links.expires_at > $3
  and (case sign_in_links.method when 'EMAIL_LINK' then ${mayUseEmailSql} else users.active and not users.sign_in_blocked end)`;
const joined = `users ${withSettingsSql} join organisations on organisations.id = users.organisation_id`;
const shown = 'organisations.name as organisation_name, users.id as user_id, users.user_name, coalesce(users.display_name, users.user_name) as display_name, method, browser, return_to';

const find = `select ${shown} from sign_in_links join (${joined}) on users.organisation_id = sign_in_links.organisation_id and users.id = sign_in_links.user_id where ${usable}`;
const use = `update sign_in_links set used_at = $3 from ${joined} where users.organisation_id = sign_in_links.organisation_id and users.id = sign_in_links.user_id and ${usable} returning ${shown}`;

/**
 * The link, which stays as it is: mail scanners follow links, too.
 * @returns undefined where there is none that can be used: it was used, its time is over, or the user may not sign in so (any more)
 */
export async function findSignInLink(scope: Scope, id: string): Promise<SignInLink | undefined> {
  const [row] = await runStatement(scope.session, { name: 'find-sign-in-link', text: find, values: [organisationOf(scope.actor), id, scope.now] });
  return row && toSignInLink(row);
}

/** Uses the link up, of many attempts at once one. @returns as {@link findSignInLink} */
export async function useSignInLink(scope: Scope, id: string): Promise<SignInLink | undefined> {
  const [row] = await runStatement(scope.session, { name: 'use-sign-in-link', text: use, values: [organisationOf(scope.actor), id, scope.now] });
  return row && toSignInLink(row);
}

function toSignInLink(row: Row): SignInLink {
  return {
    organisationName: row['organisation_name'] as string, userId: row['user_id'] as string, userName: row['user_name'] as string, displayName: row['display_name'] as string,
    method: row['method'] as SignInLink['method'], browser: row['browser'] as string | null, returnTo: row['return_to'] as string | null,
  };
}
