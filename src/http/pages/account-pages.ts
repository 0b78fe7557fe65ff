import { Router, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { Database } from '../../db/connect.ts';
import type { UserActor } from '../../domain/access/actor.ts';
import type { Role } from '../../domain/access/permissions.ts';
import { getConnection } from '../../domain/connections/get-connection.ts';
import { getOrganisation } from '../../domain/organisations/get-organisation.ts';
import { endSession, endSessionsOfUser } from '../../domain/sessions/end-session.ts';
import { findSessionsOfUsers, loadSessions } from '../../domain/sessions/find-sessions.ts';
import { providerSessionId } from '../../domain/sessions/provider-session.ts';
import type { Session, SignInMethod } from '../../domain/sessions/session.ts';
import { Unauthenticated } from '../../domain/shared/errors.ts';
import type { Scope } from '../../domain/shared/scope.ts';
import { loadEffectiveRoles } from '../../domain/users/load-effective-roles.ts';
import { loadUsers } from '../../domain/users/load-users.ts';
import type { User } from '../../domain/users/user-record.ts';
import type { Authentication } from '../authentication.ts';
import type { ConnectionDoors } from '../connections/connection-door.ts';
import { idOf } from '../logging.ts';
import type { Sessions } from '../sessions.ts';
import { textOf, type Forms } from './forms.ts';
import { html, type Html } from './html.ts';
import { sendOnward, sendPage } from './page.ts';
import { showBrowser, showMoment } from './show.ts';

/** What the pages of somebody who has signed in need. */
export interface AccountPagesParts {
  readonly database: Database;
  readonly authentication: Authentication;
  readonly sessions: Sessions;
  readonly forms: Forms;
  readonly doors: ConnectionDoors;
  readonly logger: Logger;
}

const methods: Readonly<Record<SignInMethod, string>> = {
  EMAIL_LINK: 'a link by e-mail', INVITATION: 'an invitation', OIDC: 'single sign-on', SAML: 'single sign-on', OPERATOR_LINK: 'a link made by the operator',
};
/** How many sessions the page lists. */
const listed = 100;

/** `/account`: who has signed in, where, and how to end that. */
export function accountPages({ database, authentication, sessions, forms, doors, logger }: AccountPagesParts): Router {
  const enter = async (request: Request): Promise<{ scope: Scope; actor: UserActor } | undefined> => {
    const actor = await authentication.user(request);
    return actor && { scope: database.scopeFor(actor, { door: 'PAGE', requestId: idOf(request), clientAddress: request.ip }), actor };
  };
  const show = async (request: Request, response: Response): Promise<void> => {
    const signedIn = await enter(request);
    if (!signedIn) return response.redirect(303, '/sign-in?return_to=/account');
    const { scope, actor } = signedIn;
    const [[user], [role], organisation, [page]] = await Promise.all([
      loadUsers(scope, [actor.userId]), loadEffectiveRoles(scope, [actor.userId]), getOrganisation(scope), findSessionsOfUsers(scope, [actor.userId], { first: listed }),
    ]);
    if (!user) throw new Unauthenticated('The account is no longer there.');
    const field = forms.field(request, response);
    sendPage(response, {
      title: 'Your account', width: 'wide', organisation: organisation?.name ?? '',
      account: html`<span>${user.displayName ?? user.userName}</span><form method="post" action="/sign-out">${field}<button class="button plain small">Sign out</button></form>`,
      body: html`${facts(user, role ?? user.role)}${sessionList(page?.items ?? [], actor.sessionId, field)}`,
    });
  };
  const end = async (request: Request, response: Response): Promise<void> => {
    const signedIn = await enter(request);
    if (signedIn) await endSession(signedIn.scope, textOf(request, 'id'));
    response.redirect(303, '/account');
  };
  const endOthers = async (request: Request, response: Response): Promise<void> => {
    const signedIn = await enter(request);
    if (signedIn) await endSessionsOfUser(signedIn.scope, signedIn.actor.userId, true);
    response.redirect(303, '/account');
  };
  // Where the session at the identity provider is ended, too; undefined where there is none, or the provider has no such place.
  const atProvider = async (request: Request): Promise<URL | undefined> => {
    const signedIn = await enter(request);
    const [session] = signedIn?.actor.sessionId === undefined ? [] : await loadSessions(signedIn.scope, [signedIn.actor.sessionId]);
    if (!signedIn || !session) return undefined;
    const system = database.scopeFor({ kind: 'SYSTEM', organisationId: signedIn.actor.organisationId }, { door: 'PAGE', requestId: idOf(request) });
    const [connection, organisation, calledThere] = await Promise.all([getConnection(system), getOrganisation(signedIn.scope), providerSessionId(system, session.id)]);
    return connection?.kind === session.method ? doors[connection.kind].endSession(connection, { slug: organisation?.slug ?? '', providerSessionId: calledThere }) : undefined;
  };
  const signOut = async (request: Request, response: Response): Promise<void> => {
    // Whoever wants to leave leaves, whatever becomes of the rest.
    const onward = await atProvider(request).catch((error: unknown) => {
      logger.warn({ requestId: idOf(request), reason: (error as Error).name }, 'somebody could not be signed out at the identity provider');
      return undefined;
    });
    await sessions.end(request, response);
    if (onward) return sendOnward(response, onward.href, { title: 'You have signed out here' });
    response.redirect(303, '/sign-in?signed_out');
  };
  const router = Router();
  router.get('/account', show);
  router.post('/account/sessions/end', forms.read, end);
  router.post('/account/sessions/end-others', forms.read, endOthers);
  router.post('/sign-out', forms.read, signOut);
  return router;
}

function facts(user: User, role: Role): Html {
  return html`<dl class="facts">
<dt>Name</dt><dd>${user.displayName ?? user.userName}</dd>
<dt>Signs in as</dt><dd>${user.userName}</dd>
${user.email !== null && user.email !== user.userName && html`<dt>E-mail</dt><dd>${user.email}</dd>`}
<dt>Role</dt><dd>${role.slice(0, 1)}${role.slice(1).toLowerCase()}</dd>
</dl>`;
}

function sessionList(sessions: readonly Session[], current: string | undefined, field: Html): Html {
  return html`<h2>Where you are signed in</h2>
<ul class="rows">${sessions.map((session) => html`
<li><div><strong>${showBrowser(session.userAgent)}</strong> ${session.id === current && html`<span class="tag">This browser</span>`}<br>
<span class="quiet">Signed in ${showMoment(session.createdAt)} by ${methods[session.method]}${session.clientAddress && ` from ${session.clientAddress}`}. Last used ${showMoment(session.lastSeenAt)}.</span></div>
${session.id !== current && html`<form method="post" action="/account/sessions/end">${field}<input type="hidden" name="id" value="${session.id}"><button class="button danger small">Sign out there</button></form>`}</li>`)}
</ul>
${sessions.length > 1 && html`<form method="post" action="/account/sessions/end-others">${field}<button class="button plain">Sign out everywhere else</button></form>`}`;
}
