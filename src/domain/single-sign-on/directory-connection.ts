import { organisationOf } from '../access/authorise.ts';
import { ManagedByDirectory } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

/*
 * Who manages a user or a group: the directory, from the moment at which a SCIM client creates or changes it, and for as long
 * as SCIM is not disabled. Paused is not disabled: the directory will be back. Only the door tells a directory from people,
 * never anything that a caller says.
 */

/** Whether it is the directory that asks: a client that came through the SCIM facade. */
export function asksAsDirectory({ origin }: Pick<Scope, 'origin'>): boolean {
  return origin.door === 'SCIM';
}

/** SQL of whether SCIM is not disabled, for a statement whose first parameter is the organisation's id. */
const isConnected = `exists (select from single_sign_on_settings where organisation_id = $1 and scim_status <> 'DISABLED')`;

/**
 * SQL of whether the directory manages a row, for a statement whose first parameter is the organisation's id.
 * @param table `users` or `groups`
 * @param byDirectory the parameter that says whether the directory asks; who asks is connected, so that is not looked up
 */
export function isManagedSql(table: 'users' | 'groups', byDirectory: string): string {
  return `(${table}.managed_by_directory and (${byDirectory}::boolean or ${isConnected}))`;
}

/**
 * Whether the directory may be heard of: SCIM is not disabled. Part of reading users and groups, so it needs no permission of
 * its own. Not looked up where the directory itself asks.
 */
export function directoryIsConnected(scope: Scope): boolean | Promise<boolean> {
  if (asksAsDirectory(scope)) return true;
  return runStatement(scope.session, { name: 'directory-is-connected', text: `select ${isConnected} as connected`, values: [organisationOf(scope.actor)] })
    .then(([row]) => row?.['connected'] === true);
}

/**
 * SQL of whether the directory decides who is in the organisation, for a statement whose first parameter is the organisation's id: a SCIM
 * client has changed something here, and SCIM is not disabled.
 */
export const directoryDecidesSql = `(${isConnected} and exists (
  select from provisioning_events where organisation_id = $1 and decision in ('CREATED', 'CHANGED', 'UNCHANGED', 'DISABLED', 'ENABLED', 'DELETED')))`;

/** The refusal to change, behind the directory's back, what it manages. */
export function managedByDirectory(what: 'user' | 'group', field: string | undefined): ManagedByDirectory {
  const stays = what === 'user' ? ' Role and block are decided here (updateUserAccess).' : '';
  const message = `This ${what} is managed by the organisation’s directory: change ${field ?? 'it'} there, for example in Microsoft Entra ID, or disable SCIM in the single sign-on settings.${stays}`;
  return new ManagedByDirectory(message, field === undefined ? [] : [field]);
}
