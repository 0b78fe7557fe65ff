import { Router, type NextFunction, type Request, type Response } from 'express';
import type { Database } from '../../db/connect.ts';
import { readLinkToken } from '../../domain/mail/link-token.ts';
import { findOrganisationBySlug } from '../../domain/organisations/find-organisations.ts';
import { isEmailAddress } from '../../domain/shared/email-address.ts';
import type { Scope } from '../../domain/shared/scope.ts';
import type { Secrets } from '../../domain/shared/secrets.ts';
import { organisationsOfAddress, requestSignInLinks } from '../../domain/sign-in-links/request-sign-in-links.ts';
import { minutesOfMailedLink, signInLinkPurpose } from '../../domain/sign-in-links/sign-in-link.ts';
import { findSignInLink, useSignInLink, type SignInLink } from '../../domain/sign-in-links/use-sign-in-link.ts';
import type { Background } from '../background.ts';
import { findRealm } from '../connections/setting-out.ts';
import { localPath } from '../local-path.ts';
import { idOf } from '../logging.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { Sessions } from '../sessions.ts';
import { textOf, type Forms } from './forms.ts';
import { html, type Html } from './html.ts';
import { sendOnward, sendPage } from './page.ts';
import { queryText } from './query-text.ts';

/** What the pages of signing in need. */
export interface SignInPagesParts {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly sessions: Sessions;
  readonly forms: Forms;
  readonly rateLimits: RateLimits;
  readonly background: Background;
  readonly publicUrl: string;
}

const longestAddress = 320;

/**
 * `/sign-in`, where one enters an address and is sent to the identity provider of the organisation that the address belongs to, or gets a link by
 * e-mail; and `/sign-in/link`, where that leads.
 */
export function signInPages(parts: SignInPagesParts): Router {
  const { forms, rateLimits, background, publicUrl } = parts;
  const showForm = (request: Request, response: Response): void => sendForm(parts, request, response, {
    organisation: queryText(request, 'organisation'), returnTo: localPath(request.query['return_to'], publicUrl), address: '',
    ...(request.query['signed_out'] === undefined ? {} : { notice: html`<p class="notice good" role="status">You have signed out.</p>` }),
  });
  const askForLink = async (request: Request, response: Response): Promise<void> => {
    await rateLimits.countSignIn(request.ip ?? 'unknown');
    const asked = { address: textOf(request, 'email').trim(), organisation: textOf(request, 'organisation'), returnTo: localPath(textOf(request, 'return_to'), publicUrl) };
    if (asked.address.length > longestAddress || !isEmailAddress(asked.address) || /\p{Cc}/u.test(asked.address)) {
      return sendForm(parts, request, response, { ...asked, problem: 'This is not an e-mail address. It should look like ada@contoso.example.' }, 400);
    }
    const realm = textOf(request, 'by') === 'email' ? undefined : await findRealm(parts, request, asked.organisation, asked.address);
    if (realm) {
      const query = new URLSearchParams({ login_hint: asked.address, return_to: asked.returnTo });
      return sendOnward(response, `${publicUrl}/sign-in/${realm.slug}?${query.toString()}`, { title: 'Sign in at your organisation', organisation: realm.name });
    }
    sendPage(response, { title: 'Look into your inbox', body: sent(asked.address) });
    // After the answer, which is the same and as fast whether or not anybody has the address.
    const browser = forms.browserOf(request);
    const requestId = idOf(request);
    background.run(() => sendLinks(parts, requestId, asked, browser), 'a link to sign in could not be sent');
  };
  const showLink = async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    // The own address of an organisation that is called so.
    if (request.query['token'] === undefined) return next();
    const token = queryText(request, 'token');
    const link = await linkOf(parts, request, token, findSignInLink);
    if (!link) return sendDead(response);
    sendPage(response, { title: `Sign in as ${link.displayName}`, organisation: link.organisationName, body: confirmation(link, token, forms.browserOf(request), forms.field(request, response)) });
  };
  const followLink = async (request: Request, response: Response): Promise<void> => {
    await rateLimits.assertNotShutOut(request.ip ?? 'unknown');
    const token = textOf(request, 'token');
    const link = await linkOf(parts, request, token, useSignInLink);
    if (!link) {
      await rateLimits.countRefusal(request.ip ?? 'unknown');
      return sendDead(response);
    }
    const { organisationId } = readLinkToken(parts.secrets, signInLinkPurpose, token) ?? { organisationId: '' };
    await parts.sessions.start(request, response, { organisationId, userId: link.userId, method: link.method });
    response.redirect(303, localPath(link.returnTo, publicUrl));
  };
  const router = Router();
  router.get('/sign-in', showForm);
  router.post('/sign-in', forms.read, askForLink);
  router.get('/sign-in/link', showLink);
  router.post('/sign-in/link', forms.read, followLink);
  return router;
}

function scopeOf({ database }: SignInPagesParts, requestId: string, organisationId: string | undefined): Scope {
  return database.scopeFor({ kind: 'SYSTEM', organisationId }, { door: 'PAGE', requestId });
}

async function linkOf(parts: SignInPagesParts, request: Request, token: string, read: typeof findSignInLink): Promise<SignInLink | undefined> {
  const subject = readLinkToken(parts.secrets, signInLinkPurpose, token);
  return subject && read(scopeOf(parts, idOf(request), subject.organisationId), subject.id);
}

interface AskedForLink {
  readonly address: string;
  /** The slug of the organisation that it is for; empty for all in which somebody has the address. */
  readonly organisation: string;
  readonly returnTo: string;
}

async function sendLinks(parts: SignInPagesParts, requestId: string, { address, organisation: slug, returnTo }: AskedForLink, browser: string | undefined): Promise<void> {
  const organisation = slug === '' ? undefined : await findOrganisationBySlug(scopeOf(parts, requestId, undefined), slug);
  const found = await organisationsOfAddress(parts.database.unbound, address);
  for (const id of slug === '' ? found : found.filter((one) => one === organisation?.id)) {
    await requestSignInLinks(scopeOf(parts, requestId, id), { address, browser, returnTo });
  }
}

function sendForm({ forms }: SignInPagesParts, request: Request, response: Response, form: AskedForLink & { problem?: string; notice?: Html }, status = 200): void {
  const { address, organisation, returnTo, problem, notice } = form;
  sendPage(response, {
    title: 'Sign in',
    body: html`${notice}<p>Enter your address at work. You go on where your organisation signs in, or get a link by e-mail.</p>
<form method="post" action="/sign-in">${forms.field(request, response)}<input type="hidden" name="organisation" value="${organisation}"><input type="hidden" name="return_to" value="${returnTo}">
<div class="field"><label for="email">E-mail address</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="${longestAddress}" value="${address}"${problem === undefined ? html`` : html` aria-invalid="true" aria-describedby="problem"`}>
${problem !== undefined && html`<p class="hint" id="problem" role="alert">${problem}</p>`}</div>
<button class="button full">Continue</button>
<p class="or"><button class="button plain full" name="by" value="email">Send me a link by e-mail</button></p></form>`,
  }, { status });
}

function sent(address: string): Html {
  return html`<p>If somebody with the address <strong>${address}</strong> can sign in by e-mail, a link is on its way there. It works once, for ${minutesOfMailedLink} minutes, best in this browser.</p>
<p class="quiet">Nothing arrived? Look into the folder for unwanted mail, and check the address. If your organisation uses single sign-on, only its owners can sign in by e-mail.</p>
<p><a href="/sign-in">Use another address</a></p>`;
}

function confirmation(link: SignInLink, token: string, browser: string | undefined, field: Html): Html {
  const isElsewhere = link.browser !== null && link.browser !== browser;
  return html`${isElsewhere && html`<div class="notice warn"><p><strong>This link was asked for in another browser.</strong> Go on only if it was you who asked, and if this is your account. Who sends you a link of theirs may want to see what you do here.</p></div>`}
<p>You sign in to the account <strong>${link.userName}</strong>. Somebody else who has signed in in this browser is signed out.</p>
<form method="post" action="/sign-in/link">${field}<input type="hidden" name="token" value="${token}"><button class="button full">${isElsewhere ? 'This is my account: sign in' : 'Sign in'}</button></form>
<p><a href="/sign-in">This is not me</a></p>`;
}

function sendDead(response: Response): void {
  sendPage(response, {
    title: 'This link no longer works',
    body: html`<p>A link to sign in works once, and for a short time. Ask for a new one.</p><p><a class="button full" href="/sign-in">Sign in</a></p>`,
  }, { status: 410 });
}
