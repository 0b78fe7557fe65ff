import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Database } from '../../db/connect.ts';
import type { Connection } from '../../domain/connections/connection.ts';
import { getConnection } from '../../domain/connections/get-connection.ts';
import { findRealmOfAddress, type Realm } from '../../domain/connections/find-realm.ts';
import { ProviderFailure } from '../../domain/connections/provider-failure.ts';
import { beginAttempt, newAttempt, readState, useAttempt, viewAttempt, type SignInAttempt } from '../../domain/connections/sign-in-attempt.ts';
import { findOrganisationBySlug } from '../../domain/organisations/find-organisations.ts';
import type { Scope } from '../../domain/shared/scope.ts';
import type { Secrets } from '../../domain/shared/secrets.ts';
import { idOf } from '../logging.ts';
import type { Forms } from '../pages/forms.ts';
import type { ConnectionDoors } from './connection-door.ts';

/** What it takes to send browsers to identity providers and to take them back. */
export interface ConnectionParts {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly forms: Forms;
  readonly doors: ConnectionDoors;
  readonly logger: Logger;
  readonly publicUrl: string;
}

/** The scope of the service itself, in the name of an organisation or of all. */
export function systemScope({ database }: Pick<ConnectionParts, 'database'>, request: Request, organisationId: string | undefined): Scope {
  return database.scopeFor({ kind: 'SYSTEM', organisationId }, { door: 'PAGE', requestId: idOf(request), clientAddress: request.ip, operation: 'signIn' });
}

/** The organisation with this slug; undefined where there is none. */
export async function realmOf(parts: Pick<ConnectionParts, 'database'>, request: Request, slug: string): Promise<Realm | undefined> {
  const organisation = await findOrganisationBySlug(systemScope(parts, request, undefined), slug.toLowerCase());
  return organisation ? { organisationId: organisation.id, slug: organisation.slug, name: organisation.name } : undefined;
}

/**
 * Where somebody signs in: the organisation that is named, else the one that has verified the domain of their address; undefined where it
 * has no connection that is enabled.
 * @param slug empty where none is named
 */
export async function findRealm(parts: Pick<ConnectionParts, 'database'>, request: Request, slug: string, address: string): Promise<Realm | undefined> {
  const realm = await (slug === '' ? findRealmOfAddress(systemScope(parts, request, undefined), address) : realmOf(parts, request, slug));
  if (!realm) return undefined;
  const connection = await getConnection(systemScope(parts, request, realm.organisationId));
  return connection?.status === 'ENABLED' ? realm : undefined;
}

/**
 * Where to send a browser that sets out to the identity provider; what is needed when it is back has been kept.
 * @throws ProviderFailure
 */
export async function setOut(parts: ConnectionParts, request: Request, response: Response, realm: Realm, connection: Connection, wish: Pick<SignInAttempt, 'returnTo' | 'testId'> & { loginHint: string | undefined }): Promise<URL> {
  const { secrets, forms, doors } = parts;
  const { id, state } = newAttempt(secrets, realm.organisationId);
  const { url, kept } = await doors[connection.kind].begin(connection, { slug: realm.slug, state, loginHint: wish.loginHint });
  const browser = forms.knownBrowser(request, response);
  await beginAttempt(systemScope(parts, request, realm.organisationId), secrets, id, { browser, returnTo: wish.returnTo, connectionUpdatedAt: connection.updatedAt.toISOString(), kept, ...(wish.testId === undefined ? {} : { testId: wish.testId }) });
  response.set('Cache-Control', 'no-store');
  return url;
}

/** A browser that has come back, with what was kept of it. */
export interface Arrival {
  readonly realm: Realm;
  readonly connection: Connection;
  readonly attempt: SignInAttempt;
}

/**
 * The browser that comes back to the address of an organisation: the one that set out, for the first time.
 * @returns undefined where it is another, or comes too late or once more
 * @throws ProviderFailure where the connection has been changed or disabled since
 */
export function arrive(parts: Pick<ConnectionParts, 'database' | 'secrets' | 'forms'>, request: Request, realm: Realm, state: string): Promise<Arrival | undefined> {
  return attemptOf(parts, request, realm, state, (scope, id) => useAttempt(scope, parts.secrets, id, parts.forms.browserOf(request)));
}

/**
 * Who is on the way, whichever browser asks: for what an identity provider says before it is known that it is theirs. Uses nothing up.
 * @returns undefined where nobody is
 * @throws ProviderFailure where the connection has been changed or disabled since
 */
export function expectArrival(parts: Pick<ConnectionParts, 'database' | 'secrets'>, request: Request, realm: Realm, state: string): Promise<Arrival | undefined> {
  return attemptOf(parts, request, realm, state, (scope, id) => viewAttempt(scope, parts.secrets, id));
}

async function attemptOf(
  parts: Pick<ConnectionParts, 'database' | 'secrets'>, request: Request, realm: Realm, state: string, find: (scope: Scope, id: string) => Promise<SignInAttempt | undefined>,
): Promise<Arrival | undefined> {
  const subject = readState(parts.secrets, state);
  if (!subject || realm.organisationId !== subject.organisationId) return undefined;
  const scope = systemScope(parts, request, subject.organisationId);
  const attempt = await find(scope, subject.id);
  if (!attempt) return undefined;
  const connection = await getConnection(scope);
  const mayCome = connection && (connection.status === 'ENABLED' || attempt.testId !== undefined);
  if (!mayCome || connection.updatedAt.toISOString() !== attempt.connectionUpdatedAt) {
    throw new ProviderFailure('RESPONSE', 'The connection was changed while you were signing in: begin again.');
  }
  return { realm, connection, attempt };
}
