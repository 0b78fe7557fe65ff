import type { RequestHandler } from 'express';

/** What stands at `/` for people: where the doors are. */
export function welcome(publicUrl: string): RequestHandler {
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rollcall</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
  body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }
  code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
  pre { overflow-x: auto; }
  pre code { overflow-wrap: normal; }
  dt { font-weight: 600; margin-top: 1rem; }
  dd { margin: 0; }
</style>
<h1>Rollcall</h1>
<p>This is the identity provisioning service. It is running.</p>
<dl>
  <dt>GraphQL API</dt><dd><code>${publicUrl}/graphql</code></dd>
  <dt>GraphQL in the browser</dt><dd><a href="/graphiql"><code>${publicUrl}/graphiql</code></a></dd>
  <dt>SCIM Tenant URL of an organisation</dt><dd><code>${publicUrl}/scim/v2/{organisation}</code></dd>
  <dt>Health</dt><dd><a href="/health/ready"><code>${publicUrl}/health/ready</code></a></dd>
  <dt>Metrics</dt><dd><a href="/metrics"><code>${publicUrl}/metrics</code></a></dd>
</dl>
<p>Both APIs need an API token. Make one where the service runs:</p>
<pre><code>npm run --silent rollcall -- token create \\
  --organisation contoso --name Entra --preset entra</code></pre>
</html>
`;
  return (_, response) => {
    response.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'").set('X-Content-Type-Options', 'nosniff').type('html').send(page);
  };
}
