import { Router, type Request, type Response } from 'express';
import type { Database } from '../../db/connect.ts';
import { acceptInvitation, viewInvitation, type AcceptanceRefusal } from '../../domain/invitations/accept-invitation.ts';
import { invitationPurpose } from '../../domain/invitations/invitation.ts';
import { readLinkToken, type LinkSubject } from '../../domain/mail/link-token.ts';
import type { Scope } from '../../domain/shared/scope.ts';
import type { Secrets } from '../../domain/shared/secrets.ts';
import { idOf } from '../logging.ts';
import type { Sessions } from '../sessions.ts';
import { textOf, type Forms } from './forms.ts';
import { html, type Html } from './html.ts';
import { sendPage } from './page.ts';

/** What the pages of invitations need. */
export interface InvitationPagesParts {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly sessions: Sessions;
  readonly forms: Forms;
}

interface Refusal {
  readonly title: string;
  readonly body: Html;
}

const toSignIn = html`<p><a class="button full" href="/sign-in">Sign in</a></p>`;

const refusals: Readonly<Record<AcceptanceRefusal, Refusal>> = {
  UNKNOWN: { title: 'This is not a valid invitation', body: html`<p>The link may have been cut off on its way. Open it from the mail again, or copy all of it.</p>` },
  ACCEPTED: { title: 'Already accepted', body: html`<p>This invitation has been accepted, and can be used only once. If it was not you, tell the people who look after IT in your organisation.</p>${toSignIn}` },
  WITHDRAWN: { title: 'This invitation was withdrawn', body: html`<p>If you have a newer mail, use the link in that. Otherwise ask the people who look after IT in your organisation.</p>` },
  EXPIRED: { title: 'This invitation has expired', body: html`<p>Ask the people who look after IT in your organisation to send it again.</p>` },
  NOT_ADMITTED: { title: 'You cannot sign in at the moment', body: html`<p>Your account is disabled or blocked. Ask the people who look after IT in your organisation.</p>` },
};

/**
 * Where the link of an invitation leads. To look at it changes nothing, since programs that look for harmful links follow it, too; who
 * presses the button accepts, and has signed in.
 */
export function invitationPages({ database, secrets, sessions, forms }: InvitationPagesParts): Router {
  const subjectOf = (token: string): LinkSubject | undefined => readLinkToken(secrets, invitationPurpose, token);
  const scopeOf = (request: Request, { organisationId }: LinkSubject): Scope => database.scopeFor({ kind: 'SYSTEM', organisationId }, { door: 'PAGE', requestId: idOf(request) });
  const show = async (request: Request, response: Response): Promise<void> => {
    const given = request.query['token'];
    const token = typeof given === 'string' ? given : '';
    const subject = subjectOf(token);
    const invitation = subject && (await viewInvitation(scopeOf(request, subject), subject.id));
    if (!invitation) return refuse(response, 'UNKNOWN');
    if (invitation.refusal) return refuse(response, invitation.refusal);
    const { organisationName, displayName, userName } = invitation;
    sendPage(response, {
      title: displayName === null ? 'Welcome' : `Welcome, ${displayName}`, organisation: organisationName,
      body: html`<p>${organisationName} has invited you to its security training. Accept the invitation, and you are signed in.</p>
<p class="quiet">Your account is <strong>${userName}</strong>. Somebody else who has signed in in this browser is signed out.</p>
<form method="post" action="/invitation">${forms.field(request, response)}<input type="hidden" name="token" value="${token}"><button class="button full">Accept the invitation</button></form>`,
    });
  };
  const accept = async (request: Request, response: Response): Promise<void> => {
    const subject = subjectOf(textOf(request, 'token'));
    if (!subject) return refuse(response, 'UNKNOWN');
    const outcome = await acceptInvitation(scopeOf(request, subject), subject.id);
    if ('refusal' in outcome) return refuse(response, outcome.refusal);
    await sessions.start(request, response, { organisationId: subject.organisationId, userId: outcome.userId, method: 'INVITATION' });
    response.redirect(303, '/account');
  };
  const router = Router();
  router.get('/invitation', show);
  router.post('/invitation', forms.read, accept);
  return router;
}

function refuse(response: Response, refusal: AcceptanceRefusal): void {
  sendPage(response, refusals[refusal], { status: refusal === 'UNKNOWN' ? 404 : 410 });
}
