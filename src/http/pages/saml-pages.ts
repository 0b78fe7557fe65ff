import { Router, urlencoded, type Request, type RequestHandler, type Response } from 'express';
import { samlOf, type Connection } from '../../domain/connections/connection.ts';
import type { Realm } from '../../domain/connections/find-realm.ts';
import { followSamlMetadata } from '../../domain/connections/follow-saml-metadata.ts';
import { getConnection } from '../../domain/connections/get-connection.ts';
import type { Identity } from '../../domain/connections/identity.ts';
import { ProviderFailure } from '../../domain/connections/provider-failure.ts';
import type { SamlReader } from '../../domain/connections/saml-configuration.ts';
import { serviceProviderOf } from '../../domain/connections/service-provider.ts';
import { useSamlAssertion } from '../../domain/connections/use-saml-assertion.ts';
import { Forbidden } from '../../domain/shared/errors.ts';
import { endSamlSessions, type SamlSession } from '../../domain/sessions/provider-session.ts';
import { isSlug } from '../../domain/organisations/organisation.ts';
import { SamlRefused } from '../../saml/errors.ts';
import type { VerifiedAssertion } from '../../saml/read-assertion.ts';
import { readClaims, readIdentity } from '../../saml/read-identity.ts';
import { readSignOutRequest, writeSignOutResponse } from '../../saml/sign-out.ts';
import { answersRequest, verifyResponse } from '../../saml/verify-response.ts';
import { writeMetadata } from '../../saml/write-metadata.ts';
import { sendProviderFailure, sendStranger } from '../connections/admit-arrival.ts';
import { receiveArrival, type Received } from '../connections/receive-arrival.ts';
import { samlSides, type SamlKept } from '../connections/saml-door.ts';
import { arrive, expectArrival, realmOf, systemScope, type Arrival, type ConnectionParts } from '../connections/setting-out.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { Sessions } from '../sessions.ts';
import { textOf } from './forms.ts';
import { html } from './html.ts';
import { sendPage } from './page.ts';
import { queryText } from './query-text.ts';

/** What signing in by SAML needs. */
export interface SamlPagesParts extends ConnectionParts {
  readonly sessions: Sessions;
  readonly rateLimits: RateLimits;
  /** Reads what providers say of themselves. */
  readonly saml: SamlReader;
  /** How far the clocks may be apart, in seconds. */
  readonly samlClockSkew: number;
}

/** What came of a response, until the browser shows that it is the one that set out: whom it brings, or why it was refused. */
type Answer = { readonly identity: Identity; readonly session: SamlSession | null; readonly claims: Received['claims'] } | { readonly refusal: string };

type Step = (request: Request, response: Response, realm: Realm) => Promise<void>;

const parseForm = urlencoded({ extended: false, limit: '512kb' });
const readForm: RequestHandler = (request, response, next) => {
  parseForm(request, response, (error: unknown) => next(error ? new Forbidden('The form of the identity provider could not be read: it must be a form of at most 512 KiB.') : undefined));
};
// Whoever comes with a certificate that is not known may be the first after the provider has changed to it. Anybody can come with one, though.
const metadataRest = 60;
const answerPurpose = (state: string): string => `answer of an identity provider to ${state}`;

/**
 * `/saml/{slug}/…`: what identity providers post and send browsers to. A response comes by a form of another site, with which browsers send no cookie of
 * ours; so it is verified first, and then the browser is sent on to an address of ours, by GET and with its cookie, where it must be the one that set out.
 * See docs/adr/0039-a-response-ends-at-a-get.md.
 */
export function samlPages(parts: SamlPagesParts): Router {
  const { rateLimits, secrets, publicUrl, samlClockSkew: clockSkew } = parts;
  const turnAway = async (request: Request, response: Response): Promise<void> => {
    await rateLimits.countRefusal(request.ip ?? 'unknown');
    sendStranger(response);
  };
  const inRealm = (step: Step): RequestHandler => async (request, response) => {
    await rateLimits.assertNotShutOut(request.ip ?? 'unknown');
    response.set('Cache-Control', 'no-store');
    const realm = await realmOf(parts, request, String(request.params['slug']));
    if (!realm) return turnAway(request, response);
    await step(request, response, realm).catch((error: unknown) => sendProviderFailure(parts, request, response, realm, error));
  };
  const verify = async (request: Request, { realm, connection, attempt }: Arrival): Promise<Answer> => {
    const { requestId } = attempt.kept as SamlKept;
    const scope = systemScope(parts, request, realm.organisationId);
    const verifyWith = async (current: Connection): Promise<VerifiedAssertion> => {
      const { serviceProvider, identityProvider } = await samlSides(secrets, current, publicUrl, realm.slug);
      return verifyResponse(textOf(request, 'SAMLResponse'), { serviceProvider, identityProvider, requestId, clockSkew, now: scope.now });
    };
    const assertion = await verifyWith(connection).catch(async (error: unknown) => {
      const current = error instanceof SamlRefused && error.code === 'SIGNATURE' && (await followSamlMetadata(scope, parts.saml, metadataRest)) ? await getConnection(scope) : null;
      if (!current) throw error;
      return verifyWith(current);
    });
    if (!(await useSamlAssertion(scope, assertion))) {
      throw new SamlRefused('REPLAYED', 'The assertion has been used before, and counts once.', { where: 'Assertion/@ID', remedy: 'Begin the sign-in anew, and do not load this page again.' });
    }
    const { nameId, nameIdFormat, sessionIndex } = assertion;
    // Claims are shown by a test alone.
    const claims = attempt.testId === undefined ? {} : shorten(readClaims(assertion));
    return { identity: readIdentity(assertion), claims, session: nameId === undefined ? null : { nameId, nameIdFormat: nameIdFormat ?? null, sessionIndex: sessionIndex ?? null } };
  };
  const receive: Step = async (request, response, realm) => {
    const state = textOf(request, 'RelayState');
    const awaited = await expectArrival(parts, request, realm, state);
    // Where the identity provider began, nobody can tell whose browser this is: it begins here, and the provider, where one has signed in, answers at once.
    if (!awaited && !answersRequest(textOf(request, 'SAMLResponse'))) return response.redirect(303, `/sign-in/${realm.slug}`);
    if (awaited?.connection.kind !== 'SAML') return turnAway(request, response);
    const answer = await verify(request, awaited).catch((error: unknown): Answer => ({ refusal: explain(error) }));
    const sealed = await secrets.encrypt(answerPurpose(state), JSON.stringify(answer));
    response.redirect(303, `/saml/${realm.slug}/complete?${new URLSearchParams({ state, answer: sealed }).toString()}`);
  };
  const complete: Step = async (request, response, realm) => {
    const state = queryText(request, 'state');
    const opened = await secrets.decrypt(answerPurpose(state), queryText(request, 'answer')).catch(() => undefined);
    const arrival = opened === undefined ? undefined : await arrive(parts, request, realm, state);
    if (opened === undefined || !arrival) return turnAway(request, response);
    const answer = JSON.parse(opened) as Answer;
    await receiveArrival(parts, request, response, arrival, async (note) => {
      if ('refusal' in answer) throw new ProviderFailure('RESPONSE', answer.refusal);
      note('RESPONSE', 'The response is signed by the provider, and meant for this organisation and this sign-in.');
      return { claims: answer.claims, identity: answer.identity, sessionId: answer.session && JSON.stringify(answer.session) };
    });
  };
  const signOut: Step = async (request, response, realm) => {
    // What the identity provider answers to our own request changes nothing: the session here has ended.
    if (queryText(request, 'SAMLRequest') === '') return response.redirect(303, '/sign-in?signed_out');
    const scope = systemScope(parts, request, realm.organisationId);
    const connection = await getConnection(scope);
    if (connection?.kind !== 'SAML') return turnAway(request, response);
    const sides = await samlSides(secrets, connection, publicUrl, realm.slug);
    const asked = readSignOut(request, sides, clockSkew, scope.now);
    // Anybody can write a request that is not signed: it ends what nobody else can name.
    const mayEnd = asked.isSigned || asked.sessionIndexes.length > 0;
    if (mayEnd) await endSamlSessions(scope.doing('signOut'), asked.nameId, asked.sessionIndexes.length > 0 ? asked.sessionIndexes : null);
    response.redirect(303, (await writeSignOutResponse(sides, asked, mayEnd)) ?? '/sign-in?signed_out');
  };
  const describe: RequestHandler = async (request, response, next) => {
    const slug = String(request.params['slug']).toLowerCase();
    // Of what cannot be an organisation there is no document; of what can be there is one, whether or not there is such an organisation.
    if (!isSlug(slug)) return next();
    const realm = await realmOf(parts, request, slug);
    const connection = realm ? await getConnection(systemScope(parts, request, realm.organisationId)) : null;
    const key = connection?.kind === 'SAML' && samlOf(connection).ownCertificate !== null ? (await samlSides(secrets, connection, publicUrl, slug)).signingKey : undefined;
    response.set({ 'Cache-Control': 'no-cache' }).type('application/samlmetadata+xml').send(writeMetadata(serviceProviderOf(publicUrl, slug), key));
  };
  const router = Router();
  router.get('/saml/:slug/metadata', describe);
  router.post('/saml/:slug/acs', readForm, inRealm(receive));
  router.get('/saml/:slug/acs', (_, response) => sendPage(response, { title: 'There is nothing to see here', body: html`<p>Identity providers post to this address.</p><p><a class="button full" href="/sign-in">Sign in</a></p>` }, { status: 405 }));
  router.get('/saml/:slug/complete', inRealm(complete));
  router.get('/saml/:slug/sign-out', inRealm(signOut));
  return router;
}

// The answer goes by an address, which has its limits.
const longestClaims = 3000;

function shorten(claims: Received['claims']): Received['claims'] {
  let length = 0;
  const entries = Object.entries(claims);
  const kept = entries.filter((entry) => (length += JSON.stringify(entry).length) <= longestClaims);
  return { ...Object.fromEntries(kept), ...(kept.length < entries.length ? { '…': `${entries.length - kept.length} more are too long to be shown here` } : {}) };
}

function readSignOut(request: Request, sides: Pick<Awaited<ReturnType<typeof samlSides>>, 'serviceProvider' | 'identityProvider'>, clockSkew: number, now: Date): ReturnType<typeof readSignOutRequest> {
  try {
    return readSignOutRequest(request.originalUrl.split('?').slice(1).join('?'), { ...sides, clockSkew, now });
  } catch (error) {
    throw new ProviderFailure('RESPONSE', explain(error));
  }
}

/** What is refused, in the words of those who look after the connection. */
function explain(error: unknown): string {
  if (!(error instanceof SamlRefused)) throw error;
  return `${error.message} (${error.code}, ${error.where}) ${error.remedy}`;
}
