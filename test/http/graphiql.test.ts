import type { Browser, Page } from 'playwright-core';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { startBrowser } from '../support/browser.ts';
import { newUser } from '../support/scim-client.ts';

let app: TestApp;
let organisation: TestOrganisation;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), startBrowser()]);
  organisation = await app.organisation();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Opens GraphiQL and notes what a page must not do: ask elsewhere, break its policy, fail. */
async function open(width: number, height: number): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage({ viewport: { width, height } });
  const wrong: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== app.url) wrong.push(`asks ${request.url()}`);
  });
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(`${app.url}/graphiql`);
  await page.getByRole('tab', { name: 'Overview' }).first().waitFor();
  return { page, wrong };
}

const execute = async (page: Page, part: string): Promise<unknown> => {
  const answer = page.waitForResponse((response) => response.url() === `${app.url}/graphql` && (response.request().postData() ?? '').includes(part));
  await page.getByRole('button', { name: /^Execute/ }).click();
  return (await answer).json();
};

test.each([['a desk', 1280, 800], ['a telephone', 390, 844]])('GraphiQL works on %s, with nothing from elsewhere', async (_, width, height) => {
  const { page, wrong } = await open(width, height);
  expect(await execute(page, 'query Service')).toMatchObject({ data: { version: expect.any(String) as string } });
  await page.locator('.result-window').getByText('remaining').first().waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(wrong).toEqual([]);
  await page.close();
});

test('a token is sent and not kept', async () => {
  const { page, wrong } = await open(1280, 800);
  // Not by its place: tabs still glide to where they belong.
  await page.locator('button', { hasText: 'Overview' }).dispatchEvent('click');
  await page.locator('.graphiql-query-editor').getByText('organisation').first().waitFor();
  await page.getByRole('button', { name: 'Headers' }).click();
  await page.locator('.graphiql-editor-tool .monaco-editor:visible').click();
  await page.keyboard.type(`{"Authorization": "Bearer ${organisation.ownerToken}"}`);
  expect(await execute(page, 'query Overview')).toMatchObject({ data: { organisation: { slug: organisation.slug } } });
  expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage, location.href])')).not.toContain(organisation.ownerToken);
  expect(wrong).toEqual([]);
  await page.close();
});

const addressOfScript = async (): Promise<string> => /<script src="([^"]+graphiql\.js)">/.exec(await (await fetch(`${app.url}/graphiql`)).text())?.[1] ?? '';

describe('its files', () => {
  test('may run no script of another origin or of the page itself', async () => {
    const policy = (await fetch(`${app.url}/graphiql`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline|\*/);
  });

  test('are packed and kept by browsers', async () => {
    const { headers, status } = await fetch(app.url + await addressOfScript());
    expect([status, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([200, 'gzip', 'public, max-age=31536000, immutable']);
  });

  test('are those and no others', async () => {
    expect((await fetch(`${app.url}${(await addressOfScript()).replace('graphiql.js', 'other.js')}`)).status).toBe(404);
    expect((await fetch(`${app.url}/graphiql/..%2f..%2fpackage.json`)).status).toBe(404);
  });
});

test('a subscription shows what happens, as it happens', async () => {
  const { page, wrong } = await open(1280, 800);
  await page.locator('button', { hasText: 'LiveEvents' }).dispatchEvent('click');
  await page.locator('.graphiql-query-editor').getByText('provisioningEventAdded').first().waitFor();
  await page.getByRole('button', { name: 'Headers' }).click();
  await page.locator('.graphiql-editor-tool .monaco-editor:visible').click();
  await page.keyboard.type(`{"Authorization": "Bearer ${organisation.ownerToken}"}`);
  await page.getByRole('button', { name: /^Execute/ }).click();
  await page.locator('.result-window').getByText('cursor').first().waitFor();
  await organisation.scim.post('/Users', newUser({ userName: 'live@contoso.example' }));
  await page.locator('.result-window').getByText('live@contoso.example').first().waitFor();
  expect(wrong).toEqual([]);
  await page.close();
});
