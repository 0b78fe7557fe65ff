import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => { app = await startTestApp(); });
afterAll(() => app.stop());

test('the service says that it is up and that it can serve', async () => {
  expect(await (await fetch(`${app.url}/health/live`)).json()).toEqual({ status: 'live' });
  const ready = await fetch(`${app.url}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
});

test('where there is nothing, programs get JSON and people a page that leads on', async () => {
  const browser = await fetch(`${app.url}/<nothing>`, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
  expect([browser.status, browser.headers.get('content-type'), browser.headers.get('content-security-policy')]).toEqual([404, 'text/html; charset=utf-8', expect.stringContaining(`default-src 'none'`)]);
  const page = await browser.text();
  expect(page).toContain('To the start page');
  expect(page).not.toContain('<nothing>');
  const program = await fetch(`${app.url}/nothing`);
  expect([program.status, await program.json()]).toEqual([404, { error: expect.stringContaining('There is nothing at /nothing') as string }]);
});

test('metrics count requests by door and never by path', async () => {
  const { scim } = await app.organisation();
  await scim.get('/Users?filter=userName%20eq%20%22secret.person@example.com%22');
  const metrics = await (await fetch(`${app.url}/metrics`)).text();
  expect(metrics).toMatch(/rollcall_http_request_duration_seconds_count\{door="scim",method="GET",status="200"\} 1/);
  expect(metrics).not.toContain('secret.person');
});

const metricsStatus = async (url: string, headers: Record<string, string> = {}): Promise<number> => (await fetch(`${url}/metrics`, { headers })).status;

test('without a token the metrics are for this machine alone; with one, for who bears it', async () => {
  // As a reverse proxy on this machine asks for somebody elsewhere.
  expect([await metricsStatus(app.url, { 'x-forwarded-for': '203.0.113.7' }), await metricsStatus(app.url, { forwarded: 'for=203.0.113.7' }), await metricsStatus(app.url)]).toEqual([401, 401, 200]);
  const closed = await startTestApp({ METRICS_TOKEN: 'a token of the operator' });
  const proxied = { 'x-forwarded-for': '203.0.113.7' };
  expect([await metricsStatus(closed.url), await metricsStatus(closed.url, { ...proxied, authorization: 'Bearer another' }), await metricsStatus(closed.url, { ...proxied, authorization: 'Bearer a token of the operator' })]).toEqual([401, 401, 200]);
  await closed.stop();
});

test('every answer says that it is what it says that it is', async () => {
  const { scim } = await app.organisation();
  for (const path of ['/health/live', '/nothing', '/sign-in', '/graphql?query={__typename}', '/graphiql', '/metrics', '/.well-known/oauth-authorization-server/oauth/contoso', '/scim/v2/contoso/Users']) {
    const { headers } = await fetch(`${app.url}${path}`, { redirect: 'manual' });
    expect([path, headers.get('x-content-type-options'), headers.get('strict-transport-security')]).toEqual([path, 'nosniff', null]);
  }
  expect((await scim.get('/Users')).headers.get('x-content-type-options')).toBe('nosniff');
});

test('the log names no person and no secret [S9.2e]', async () => {
  const { scim, scimToken } = await app.organisation();
  await scim.get('/Users?filter=userName%20eq%20%22secret.person@example.com%22');
  const lines = app.logLines.join('');
  expect(lines).toContain('"path":"/scim/v2/');
  expect(lines).not.toContain('secret.person');
  expect(lines).not.toContain(scimToken);
});
