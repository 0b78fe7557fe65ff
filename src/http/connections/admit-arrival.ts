import type { Request, Response } from 'express';
import type { IdentityRefusal } from '../../domain/connections/decide-identity.ts';
import type { Realm } from '../../domain/connections/find-realm.ts';
import type { Identity } from '../../domain/connections/identity.ts';
import { ProviderFailure } from '../../domain/connections/provider-failure.ts';
import { signInByIdentity } from '../../domain/connections/sign-in-by-identity.ts';
import { localPath } from '../local-path.ts';
import { idOf } from '../logging.ts';
import { html, type Html } from '../pages/html.ts';
import { sendPage } from '../pages/page.ts';
import type { Sessions } from '../sessions.ts';
import { systemScope, type Arrival, type ConnectionParts } from './setting-out.ts';

const askIt = 'Ask the people who look after IT in your organisation';

const refusals: Readonly<Record<IdentityRefusal, { readonly title: string; readonly text: string }>> = {
  NOBODY: { title: 'You have no account here', text: `You have shown who you are, but there is no account for you here. ${askIt} to give you access.` },
  SEVERAL: { title: 'It is not clear which account is yours', text: `There is more than one account that could be yours. ${askIt} to put that right; until then you cannot sign in.` },
  DISABLED: { title: 'Your account is disabled', text: `${askIt}, if that should not be so.` },
  BLOCKED: { title: 'You cannot sign in at the moment', text: `Your account is blocked from signing in. ${askIt}.` },
  LINKED_OTHERWISE: { title: 'This account belongs to another identity', text: `The account with your name has been used with another identity of your organisation before. ${askIt}: only they can say whether it is yours.` },
  REMOVED: { title: 'Your account was removed', text: `${askIt}, if that should not be so.` },
};

/**
 * Signs in whom the identity provider vouches for, in a session that is new, and leads on; or says why not.
 * @param sessionId what the provider calls the session, if anything
 */
export async function admitArrival(parts: ConnectionParts & { sessions: Sessions }, request: Request, response: Response, arrival: Arrival, identity: Identity, sessionId: string | null): Promise<void> {
  const { realm: { organisationId }, connection, attempt } = arrival;
  const outcome = await signInByIdentity(systemScope(parts, request, organisationId), connection, identity);
  if ('refusal' in outcome) {
    parts.logger.info({ requestId: idOf(request), organisationId, refusal: outcome.refusal }, 'somebody whom an identity provider vouched for was not let in');
    return sendRefusal(response, arrival.realm, outcome.refusal);
  }
  await parts.sessions.start(request, response, { organisationId, userId: outcome.userId, method: connection.kind, identityProviderSessionId: sessionId });
  response.redirect(303, localPath(attempt.returnTo, parts.publicUrl));
}

function sendRefusal(response: Response, realm: Realm, refusal: IdentityRefusal): void {
  const { title, text } = refusals[refusal];
  sendPage(response, { title, organisation: realm.name, body: html`<p>${text}</p>${waysOn(realm)}` }, { status: 403 });
}

/** What it says that one may try where single sign-on did not work. */
function waysOn({ slug }: Realm): Html {
  return html`<p class="actions"><a class="button" href="/sign-in/${slug}">Try again</a></p>
<p class="quiet">Owners of the organisation can always <a href="/sign-in?organisation=${slug}">sign in by a link that is sent by e-mail</a>.</p>`;
}

/** What a browser is shown that comes back without having set out. */
export function sendStranger(response: Response): void {
  sendPage(response, {
    title: 'This sign-in cannot go on',
    body: html`<p>It was not begun in this browser, was used already, or has taken more than a quarter of an hour. Begin again.</p><p><a class="button full" href="/sign-in">Sign in</a></p>`,
  }, { status: 400 });
}

/** Answers what an identity provider did or did not. */
export function sendProviderFailure({ logger }: Pick<ConnectionParts, 'logger'>, request: Request, response: Response, realm: Realm, error: unknown): void {
  if (!(error instanceof ProviderFailure)) throw error;
  // What the provider says may be of people, so it stands on the page and not in the log.
  logger.warn({ requestId: idOf(request), organisationId: realm.organisationId, step: error.step }, 'a sign-in at an identity provider failed');
  const { isOutage } = error;
  sendPage(response, {
    title: isOutage ? 'Single sign-on does not work at the moment' : 'You were not signed in', organisation: realm.name,
    body: html`<p>${isOutage ? 'Something is wrong between this service and the identity provider of your organisation. Try again in a moment; if it stays so, tell the people who look after IT:' : 'The identity provider of your organisation, or what it said of you, did not let you in. The people who look after IT may need to know why:'}</p>
<div class="notice warn"><p>${error.message}</p></div>${waysOn(realm)}`,
  }, { status: isOutage ? 503 : 403 });
}
