import { Router, type Request, type Response } from 'express';
import { may } from '../../domain/access/authorise.ts';
import type { UserActor } from '../../domain/access/actor.ts';
import type { ConnectionTest, ConnectionTestStep } from '../../domain/connections/connection-test.ts';
import { connectionTestPath } from '../../domain/connections/connection-urls.ts';
import type { Realm } from '../../domain/connections/find-realm.ts';
import type { SignInStep } from '../../domain/connections/provider-failure.ts';
import { beginConnectionTest, loadConnectionTests, recordConnectionTest } from '../../domain/connections/test-connection.ts';
import { getOrganisation } from '../../domain/organisations/get-organisation.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { Scope } from '../../domain/shared/scope.ts';
import { loadUsers } from '../../domain/users/load-users.ts';
import type { User } from '../../domain/users/user-record.ts';
import type { Authentication } from '../authentication.ts';
import { watchSteps } from '../connections/receive-arrival.ts';
import { setOut, systemScope, type ConnectionParts } from '../connections/setting-out.ts';
import { idOf } from '../logging.ts';
import { html, type Html } from './html.ts';
import { sendPage } from './page.ts';
import { queryText } from './query-text.ts';

/** What the pages of tests need. */
export interface ConnectionTestPagesParts extends ConnectionParts {
  readonly authentication: Authentication;
}

const steps: Readonly<Record<SignInStep, string>> = {
  DISCOVERY: 'What the provider says of itself', KEYS: 'Its keys', REDIRECT: 'Sending the browser there', RESPONSE: 'What came back', TOKEN: 'Exchanging the code for tokens', CLAIMS: 'The claims', MATCHING: 'Who that is here',
};
const noTest = (): NotFound => new NotFound('There is no such test, it has been begun already, or too long ago: make a new one in the single sign-on settings.');

/** `/single-sign-on/tests/{id}`: a sign-in that is played through, and what came of it. */
export function connectionTestPages(parts: ConnectionTestPagesParts): Router {
  const enter = async (request: Request, response: Response): Promise<{ scope: Scope; actor: UserActor } | undefined> => {
    const actor = await parts.authentication.user(request);
    if (actor) return { actor, scope: parts.database.scopeFor(actor, { door: 'PAGE', requestId: idOf(request), clientAddress: request.ip, operation: 'testConnection' }) };
    response.redirect(303, `/sign-in?${new URLSearchParams({ return_to: request.originalUrl }).toString()}`);
  };
  const start = async (request: Request, response: Response): Promise<void> => {
    const id = String(request.params['id']);
    const entered = await enter(request, response);
    if (!entered) return;
    const connection = await beginConnectionTest(entered.scope, id);
    if (!connection) throw noTest();
    const system = systemScope(parts, request, connection.organisationId);
    const organisation = await getOrganisation(system);
    const realm: Realm = { organisationId: connection.organisationId, slug: organisation?.slug ?? '', name: organisation?.name ?? '' };
    const hint = queryText(request, 'login_hint');
    let onward = connectionTestPath(id);
    const finding = await watchSteps(async (note) => {
      await parts.doors[connection.kind].check(connection, note);
      const url = await setOut(parts, request, response, realm, connection, { returnTo: onward, loginHint: hint === '' ? undefined : hint, testId: id });
      note('REDIRECT', `The browser was sent to ${url.origin}.`);
      onward = url.href;
      return {};
    });
    await recordConnectionTest(system, id, connection, finding);
    response.redirect(303, onward);
  };
  const show = async (request: Request, response: Response): Promise<void> => {
    const entered = await enter(request, response);
    if (!entered) return;
    const [[test], organisation] = await Promise.all([loadConnectionTests(entered.scope, [String(request.params['id'])]), getOrganisation(entered.scope)]);
    if (!test) throw noTest();
    const userId = test.outcome?.userId;
    const [user] = userId && may(entered.actor, 'user:read') ? await loadUsers(entered.scope, [userId]) : [];
    sendPage(response, { title: titles[test.state], organisation: organisation?.name ?? '', width: 'wide', body: result(test, user ?? undefined) });
  };
  const router = Router();
  router.get('/single-sign-on/tests/:id/start', start);
  router.get('/single-sign-on/tests/:id', show);
  return router;
}

const titles: Readonly<Record<ConnectionTest['state'], string>> = {
  CREATED: 'The test has not begun', RUNNING: 'The test goes on in the browser', SUCCEEDED: 'The connection works', FAILED: 'The test has failed',
};

function result({ steps: taken, claims, outcome }: ConnectionTest, user: User | undefined): Html {
  return html`<p class="quiet">Nobody was signed in by this test, and nothing was changed.</p>
<ol class="rows">${taken.map(stepRow)}</ol>
${outcome && html`<h2>Who that would be here</h2>
<div class="notice ${outcome.match === null ? 'warn' : 'good'}"><p>${outcome.reason}</p></div>
${user && html`<dl class="facts"><dt>User</dt><dd>${user.displayName ?? user.userName}</dd><dt>Signs in as</dt><dd>${user.userName}</dd></dl>`}`}
${claims && html`<h2>The claims, as they came</h2>
<dl class="facts">${Object.entries(claims).map(([name, value]) => html`<dt><code>${name}</code></dt><dd>${typeof value === 'string' ? value : JSON.stringify(value)}</dd>`)}</dl>`}
<p><a href="/single-sign-on">To the single sign-on settings</a></p>`;
}

function stepRow({ step, succeeded, message }: ConnectionTestStep): Html {
  return html`<li><div><strong>${steps[step]}</strong> <span class="tag">${succeeded ? 'Done' : 'Failed'}</span><br><span class="quiet">${message}</span></div></li>`;
}
