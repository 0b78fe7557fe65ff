import type { EntityManager } from '@mikro-orm/postgresql';
import { authorise } from '../access/authorise.ts';
import { Invalid, Taken } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { requiredText } from '../shared/text.ts';
import { newId } from '../shared/uuid.ts';
import { assertMayActAs, lockOauthClient } from './lock-oauth-client.ts';
import type { OauthClient } from './oauth-client.ts';
import { OauthFederationSchema, type OauthFederation } from './oauth-federation.ts';

/** Whose assertions are to stand for the client. */
export interface NewFederation {
  /** `iss`, to the letter. */
  readonly issuer: string;
  /** `sub`, to the letter. */
  readonly subject: string;
  /** `aud` must be or hold one of these. */
  readonly audiences: readonly string[];
  /** Where the issuer's public keys are, as a JSON Web Key Set (RFC 7517 §5). */
  readonly jwksUrl: string;
}

const most = { audiences: 10, characters: 2000 };

/**
 * Sets, or replaces, the federation of an OAuth client. Access tokens that were got with the one before end at once.
 * @throws NotFound; Invalid where a value cannot be right, or where the client may more than the caller; Taken
 */
export async function setFederation(scope: Scope, clientId: string, input: NewFederation): Promise<OauthFederation> {
  authorise(scope.actor, 'oauth-client:write');
  const values = { issuer: shortText(input.issuer, 'issuer'), subject: shortText(input.subject, 'subject'), audiences: readAudiences(input.audiences), jwksUrl: readJwksUrl(input.jwksUrl) };
  return scope.em.transactional(async (em) => {
    const client = await lockOauthClient(em, scope.actor, clientId, 'clientId');
    assertMayActAs(scope.actor, client, 'clientId');
    await assertNotAnothers(em, client, values);
    await em.nativeDelete(OauthFederationSchema, { organisationId: client.organisationId, clientId });
    return em.create(OauthFederationSchema, { organisationId: client.organisationId, clientId, id: newId(), ...values, createdAt: scope.now });
  });
}

// An assertion may come without a client_id, and then says alone which client it is of.
async function assertNotAnothers(em: EntityManager, { organisationId, id }: OauthClient, { issuer, subject, audiences }: NewFederation): Promise<void> {
  const others = await em.find(OauthFederationSchema, { organisationId, issuer, subject, clientId: { $ne: id } });
  const shared = audiences.find((audience) => others.some((other) => other.audiences.includes(audience)));
  if (shared !== undefined) {
    throw new Taken(`Another OAuth client of this organisation already trusts this issuer and subject for the audience “${shared}”: give each client an audience of its own.`, ['audiences']);
  }
}

function shortText(value: string, field: string): string {
  const text = requiredText(value, [field]).trim();
  if (text.length > most.characters) throw new Invalid(`${field} must not have more than ${most.characters} characters.`, [field]);
  return text;
}

function readAudiences(given: readonly string[]): string[] {
  if (given.length === 0 || given.length > most.audiences) throw new Invalid(`audiences must name one to ${most.audiences} audiences.`, ['audiences']);
  return given.map((one) => {
    const audience = shortText(one, 'audiences');
    // Entra's page shows the scope that it asks for in the place of the audience that the assertion will have.
    if (audience.endsWith('/.default')) {
      throw new Invalid(`“${audience}” is a scope; the audience of the assertion is “${audience.slice(0, -'/.default'.length)}”, or the id in it alone. Leave “/.default” out.`, ['audiences']);
    }
    return audience;
  });
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

// Where the address leads is checked at each connection (oauth/fetch-keys.ts); plain http to this machine only by a setting.
function readJwksUrl(value: string): string {
  const text = shortText(value, 'jwksUrl');
  const url = URL.parse(text);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.has(url.hostname));
  if (!url || !isSafe || url.username !== '' || url.password !== '' || url.hash !== '') {
    throw new Invalid('jwksUrl must be an address such as https://login.microsoftonline.com/{tenant}/discovery/v2.0/keys: https, without a user name and without #.', ['jwksUrl']);
  }
  return url.href;
}
