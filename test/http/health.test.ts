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

test('the log names no person and no secret [S9.2e]', async () => {
  const { scim, scimToken } = await app.organisation();
  await scim.get('/Users?filter=userName%20eq%20%22secret.person@example.com%22');
  const lines = app.logLines.join('');
  expect(lines).toContain('"path":"/scim/v2/');
  expect(lines).not.toContain('secret.person');
  expect(lines).not.toContain(scimToken);
});
