import { Router, type NextFunction, type Request, type Response } from 'express';
import type { Database } from '../../db/connect.ts';
import { findInboxMails, getInboxMail } from '../../domain/mail/find-inbox-mails.ts';
import type { InboxMail } from '../../domain/mail/inbox-mail.ts';
import type { Scope } from '../../domain/shared/scope.ts';
import { isUuid } from '../../domain/shared/uuid.ts';
import { isFromThisMachine } from '../this-machine.ts';
import { html } from './html.ts';
import { sendPage } from './page.ts';
import { showMoment } from './show.ts';

/**
 * The development inbox: the mails that would have been sent, with the secrets in them. For browsers on this machine alone.
 */
export function inboxRouter(database: Database): Router {
  const router = Router();
  const scope = (): Scope => database.scopeFor({ kind: 'SYSTEM', organisationId: undefined }, { door: 'SYSTEM', requestId: 'inbox' });
  const mailOf = async (request: Request): Promise<InboxMail | null> => {
    const id = String(request.params['id']);
    return isUuid(id) ? getInboxMail(scope(), id) : null;
  };
  router.use(onThisMachine);
  router.get('/', async (_, response) => {
    const mails = await findInboxMails(scope());
    const rows = mails.map((mail) => html`<li><div><a href="/inbox/${mail.id}">${mail.subject}</a><br><span class="quiet">to ${mail.recipient}, ${showMoment(mail.receivedAt)}</span></div></li>`);
    sendPage(response, {
      title: 'Inbox', width: 'wide',
      body: html`<p>Mails are not sent as long as there is no mail server: they end here, the newest first.</p>
${rows.length > 0 ? html`<ul class="rows">${rows}</ul>` : html`<p class="notice">No mail has been sent yet.</p>`}`,
    });
  });
  router.get('/:id', async (request, response, next) => {
    const mail = await mailOf(request);
    if (!mail) return next();
    sendPage(response, {
      title: mail.subject, width: 'wide',
      body: html`<p><a href="/inbox">All mails</a></p>
<dl class="facts"><dt>From</dt><dd>${mail.sender}</dd><dt>To</dt><dd>${mail.recipient}</dd><dt>Sent</dt><dd>${showMoment(mail.receivedAt)}</dd></dl>
<iframe class="mail" title="The mail as HTML" src="/inbox/${mail.id}/html"></iframe>
<h2>As plain text</h2><pre class="mail">${mail.text}</pre>`,
    }, { framesOwn: true });
  });
  router.get('/:id/html', async (request, response, next) => {
    const mail = await mailOf(request);
    if (!mail) return next();
    response.set('Content-Security-Policy', `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox`).type('html').send(mail.html);
  });
  return router;
}

function onThisMachine(request: Request, response: Response, next: NextFunction): void {
  if (!isFromThisMachine(request)) return next('router');
  response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
  next();
}
