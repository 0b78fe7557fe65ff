import { Router, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { accountPages, type AccountPagesParts } from './account-pages.ts';
import { connectionPages, type ConnectionPagesParts } from './connection-pages.ts';
import { connectionTestPages } from './connection-test-pages.ts';
import { html, type Html } from './html.ts';
import { invitationPages, type InvitationPagesParts } from './invitation-pages.ts';
import { answerPageErrors } from './page-errors.ts';
import { sendPage, stylesheet, stylesheetPath } from './page.ts';
import { samlPages, type SamlPagesParts } from './saml-pages.ts';
import { signInPages, type SignInPagesParts } from './sign-in-pages.ts';

/** What pages need of the service. */
export interface PagesParts extends AccountPagesParts, SignInPagesParts, ConnectionPagesParts, SamlPagesParts, InvitationPagesParts {
  readonly logger: Logger;
}

/** Serves what people see beside the console: signing in, their account, invitations, the stylesheet of all pages, and `/` where the console has not been built. */
export function pagesRouter(parts: PagesParts): Router {
  const router = Router();
  router.get(stylesheetPath, (_: Request, response: Response) => {
    response.set({ 'Cache-Control': 'public, max-age=31536000, immutable' }).type('css').send(stylesheet);
  });
  router.get('/', (_: Request, response: Response) => sendPage(response, { title: 'Rollcall is running', body: doors(parts.publicUrl), width: 'wide' }));
  router.use(signInPages(parts));
  router.use(connectionPages(parts));
  router.use(connectionTestPages(parts));
  router.use(samlPages(parts));
  router.use(accountPages(parts));
  router.use(invitationPages(parts));
  router.use(answerPageErrors(parts.logger));
  return router;
}

function doors(publicUrl: string): Html {
  return html`<p>This is the identity provisioning service. Its console has not been built: run <code>npm run build</code> and start it again.</p>
<p class="actions"><a class="button" href="/account">Sign in</a></p>
<h2>Its doors</h2>
<dl class="facts">
  <dt>GraphQL API</dt><dd><code>${publicUrl}/graphql</code></dd>
  <dt>GraphQL in the browser</dt><dd><a href="/graphiql">${publicUrl}/graphiql</a></dd>
  <dt>SCIM Tenant URL of an organisation</dt><dd><code>${publicUrl}/scim/v2/{organisation}</code></dd>
  <dt>Health</dt><dd><a href="/health/ready">${publicUrl}/health/ready</a></dd>
  <dt>Metrics</dt><dd><a href="/metrics">${publicUrl}/metrics</a></dd>
</dl>
<p>Both APIs take an API token. Make one where the service runs:</p>
<pre><code>npm run --silent rollcall -- token create \\
  --organisation contoso --name Entra --preset entra</code></pre>`;
}
