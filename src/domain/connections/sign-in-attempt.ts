import { defineEntity, p } from '@mikro-orm/core';
import { organisationOf } from '../access/authorise.ts';
import { linkToken, readLinkToken, type LinkSubject } from '../mail/link-token.ts';
import { tenantPolicies } from '../shared/row-level-security.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import type { Secrets } from '../shared/secrets.ts';
import { runStatements, runStatement } from '../shared/statements.ts';
import { newId } from '../shared/uuid.ts';

/** Browsers that are on their way to an identity provider and back. Each row serves once. Written and found by hand-written statements. */
export const SignInAttemptSchema = defineEntity({
  name: 'SignInAttempt',
  tableName: 'sign_in_attempts',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    // By what to know the browser again: who began is who comes back (login CSRF).
    browser: p.text(),
    // What the protocol needs again (nonce, code verifier, request id) and the connection's state, encrypted.
    encryptedState: p.text(),
    returnTo: p.text(),
    expiresAt: p.datetime(3),
  },
  indexes: [{ name: 'sign_in_attempts_end_index', properties: ['organisationId', 'expiresAt'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** A browser that has set out. */
export interface SignInAttempt {
  readonly browser: string;
  /** A path of ours to go to after the sign-in. */
  readonly returnTo: string;
  /** Of the connection; who set out before it was changed begins again. */
  readonly connectionUpdatedAt: string;
  /** What the protocol needs again, JSON. */
  readonly kept: unknown;
  /** The test of the connection that the browser goes through; absent where somebody wants to sign in. */
  readonly testId?: string;
}

const purpose = 'sign-in-attempt';
/** How long somebody may take at the identity provider, in minutes. */
const minutesOfAttempt = 15;

const forget = 'delete from sign_in_attempts where organisation_id = $1 and expires_at < $2';
const insert = 'insert into sign_in_attempts (organisation_id, id, browser, encrypted_state, return_to, expires_at) values ($1, $2, $3, $4, $5, $6)';

/** The id of an attempt that is about to begin, and the text that goes to the provider and back (`state`, `RelayState`): it tells the organisation, and that it is ours. */
export function newAttempt(secrets: Secrets, organisationId: string): LinkSubject & { readonly state: string } {
  const subject = { organisationId, id: newId() };
  return { ...subject, state: linkToken(secrets, purpose, subject) };
}

/** Which attempt a text stands for that came back; undefined where it is none of ours. */
export function readState(secrets: Secrets, state: string): LinkSubject | undefined {
  return readLinkToken(secrets, purpose, state);
}

/** Keeps what is needed when the browser comes back. Needs no permission: anybody may set out. */
export async function beginAttempt(scope: Scope, secrets: Secrets, id: string, { browser, returnTo, ...state }: SignInAttempt): Promise<void> {
  const organisationId = organisationOf(scope.actor);
  const expiresAt = new Date(scope.now.getTime() + minutesOfAttempt * 60_000);
  const encrypted = await secrets.encrypt(`${purpose} ${id}`, JSON.stringify(state));
  await runStatements(scope.session, [
    { name: 'forget-sign-in-attempts', text: forget, values: [organisationId, scope.now] },
    { name: 'begin-sign-in-attempt', text: insert, values: [organisationId, id, browser, encrypted, returnTo, expiresAt] },
  ]);
}

/**
 * Uses an attempt up: of many that come back with it one goes on. Needs no permission: whoever has the state and the browser's cookie is who set out.
 * @returns undefined where there is none any more, or another browser set out
 */
export async function useAttempt(scope: Scope, secrets: Secrets, id: string, browser: string | undefined): Promise<SignInAttempt | undefined> {
  const [row] = browser === undefined ? [] : await runStatement(scope.session, {
    name: 'use-sign-in-attempt', text: 'delete from sign_in_attempts where organisation_id = $1 and id = $2 and browser = $3 and expires_at > $4 returning browser, encrypted_state, return_to',
    values: [organisationOf(scope.actor), id, browser, scope.now],
  });
  return row && open(secrets, id, row);
}

/**
 * An attempt as it is, whichever browser set out; it stays. Needs no permission: whoever has the state comes from the identity provider, and is let in
 * nowhere by it.
 */
export async function viewAttempt(scope: Scope, secrets: Secrets, id: string): Promise<SignInAttempt | undefined> {
  const [row] = await runStatement(scope.session, {
    name: 'view-sign-in-attempt', text: 'select browser, encrypted_state, return_to from sign_in_attempts where organisation_id = $1 and id = $2 and expires_at > $3', values: [organisationOf(scope.actor), id, scope.now],
  });
  return row && open(secrets, id, row);
}

async function open(secrets: Secrets, id: string, row: Row): Promise<SignInAttempt> {
  const state = JSON.parse(await secrets.decrypt(`${purpose} ${id}`, row['encrypted_state'] as string)) as Pick<SignInAttempt, 'connectionUpdatedAt' | 'kept' | 'testId'>;
  return { browser: row['browser'] as string, returnTo: row['return_to'] as string, ...state };
}
