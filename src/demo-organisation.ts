import type { Database } from './db/connect.ts';
import type { Actor } from './domain/access/actor.ts';
import type { Role } from './domain/access/permissions.ts';
import { createGroup } from './domain/groups/create-group.ts';
import { createOrganisation } from './domain/organisations/create-organisation.ts';
import { findOrganisationBySlug, findOrganisations } from './domain/organisations/find-organisations.ts';
import type { Scope } from './domain/shared/scope.ts';
import type { Secrets } from './domain/shared/secrets.ts';
import { createOperatorLink } from './domain/sign-in-links/create-operator-link.ts';
import { signInLinkPath } from './domain/sign-in-links/sign-in-link.ts';
import { createUser } from './domain/users/create-user.ts';
import { findUsers } from './domain/users/find-users.ts';
import { updateUserAccess } from './domain/users/update-user-access.ts';

interface Person {
  readonly given: string;
  readonly family: string;
  readonly title: string;
  readonly department: string;
  /** Beside that of a member. */
  readonly role?: Role;
  /** Beside *All staff* and the department's own. */
  readonly groups?: readonly string[];
}

const people: readonly Person[] = [
  { given: 'Olivia', family: 'Owens', title: 'Head of Security', department: 'Security', role: 'OWNER', groups: ['Owners'] },
  { given: 'Amir', family: 'Haddad', title: 'Security Analyst', department: 'Security' },
  { given: 'Zoë', family: 'Müller', title: 'Accountant', department: 'Finance' },
  { given: 'Siobhán', family: 'O’Brien', title: 'Sales Manager', department: 'Sales' },
  { given: 'Kenji', family: 'Tanaka', title: 'Engineer', department: 'Engineering' },
];

/**
 * Makes the organisation `contoso` to try things with, with people and groups made by hand, where there is no organisation yet.
 * @returns whether it was made
 */
export async function createDemoOrganisation(database: Database): Promise<boolean> {
  const platform = scopeFor(database, { kind: 'SYSTEM', organisationId: undefined });
  const existing = await findOrganisations(platform, { first: 1 });
  if (existing.items.length > 0) return false;
  const organisation = await createOrganisation(platform, { slug: 'contoso', name: 'Contoso Ltd' });
  const scope = scopeFor(database, { kind: 'SYSTEM', organisationId: organisation.id });
  const members = new Map<string, string[]>();
  for (const { given, family, title, department, role, groups = [] } of people) {
    const address = `${given}.${family}@contoso.example`.normalize('NFD').replace(/[^\w.@]/g, '').toLowerCase();
    const user = await createUser(scope, {
      userName: address, displayName: `${given} ${family}`, name: { givenName: given, familyName: family, formatted: `${given} ${family}` },
      title, preferredLanguage: 'en-GB', emails: [{ value: address, type: 'work', primary: true }], enterprise: { department },
    });
    if (role) await updateUserAccess(scope, user.id, { role });
    for (const group of ['All staff', department, ...groups]) members.set(group, [...(members.get(group) ?? []), user.id]);
  }
  for (const [displayName, memberIds] of members) await createGroup(scope, { displayName, memberIds });
  return true;
}

/**
 * Makes a link that lets the demo's owner in, once.
 * @returns its address below the service's own; undefined where there is no such owner (any more)
 */
export async function demoSignInPath(database: Database, secrets: Secrets): Promise<string | undefined> {
  const organisation = await findOrganisationBySlug(scopeFor(database, { kind: 'SYSTEM', organisationId: undefined }), 'contoso');
  if (!organisation) return undefined;
  const scope = scopeFor(database, { kind: 'SYSTEM', organisationId: organisation.id });
  const { items: [owner] } = await findUsers(scope, { first: 1 }, { role: { eq: 'OWNER' }, active: { eq: true }, signInBlocked: { eq: false } });
  return owner && signInLinkPath(secrets, { organisationId: organisation.id, id: await createOperatorLink(scope, owner.id) });
}

function scopeFor(database: Database, actor: Actor): Scope {
  return database.scopeFor(actor, { door: 'SYSTEM', requestId: 'demo' });
}
