import { authorise, organisationOf } from '../access/authorise.ts';
import { ManagedByDirectory } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { directoryDecidesSql } from '../single-sign-on/directory-connection.ts';

/** Whether the directory decides who is here, so that signing in creates nobody, whatever was chosen. */
export async function directoryDecides(scope: Scope): Promise<boolean> {
  authorise(scope.actor, 'single-sign-on:read');
  const [row] = await runStatement(scope.session, { name: 'directory-decides', text: `select ${directoryDecidesSql} as decides`, values: [organisationOf(scope.actor)] });
  return row?.['decides'] === true;
}

/** @throws ManagedByDirectory where users shall be created by signing in, and the directory decides who is here */
export async function assertMayCreateUsers(scope: Scope, createsUsers: boolean | null | undefined, field: readonly string[]): Promise<void> {
  if (createsUsers === true && (await directoryDecides(scope))) {
    throw new ManagedByDirectory('A directory decides over SCIM who is in this organisation, so signing in creates nobody: assign people there, or disable SCIM in the single sign-on settings.', field);
  }
}
