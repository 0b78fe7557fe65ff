import type { Browser, Locator, Page } from 'playwright-core';
import { startTestApp, type TestApp, type TestOrganisation } from '../../support/app.ts';
import { startBrowser } from '../../support/browser.ts';
import { makePerson, signIn, type TestBrowser, type TestPerson } from '../../support/signed-in.ts';

let app: TestApp;
let organisation: TestOrganisation;
let person: TestPerson;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), startBrowser()]);
  organisation = await app.organisation();
  person = await makePerson(app, organisation);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Opens the account's page where somebody has signed in, and notes what a page must not do. */
async function open(signedIn: TestBrowser, options: { width: number; height: number; colorScheme?: 'light' | 'dark' }): Promise<{ page: Page; wrong: string[] }> {
  const { width, height, colorScheme = 'light' } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const [name = '', value = ''] = signedIn.cookie.split('=');
  await context.addCookies([{ name, value, url: app.url }]);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('request', (request) => request.url().startsWith(app.url) || request.url().startsWith('data:') || wrong.push(`asks ${request.url()}`));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.goto(`${app.url}/account`);
  return { page, wrong };
}

test('is for those who have signed in', async () => {
  const answer = await fetch(`${app.url}/account`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?return_to=/account']);
});

test.each([['a desk', 1280, 'light'], ['a telephone at night', 360, 'dark']] as const)('shows who has signed in and where, on %s', async (_, width, colorScheme) => {
  const signedIn = await signIn(app, organisation, person);
  const { page, wrong } = await open(signedIn, { width, height: 800, colorScheme });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Your account');
  await page.getByText(person.userName).first().waitFor();
  await page.getByText('This browser').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(wrong).toEqual([]);
  await page.context().close();
});

const isLive = async (one: TestBrowser): Promise<boolean> => (await one.graphql.send('{ viewer { session { id } } }')).status === 200;

test('ends another session, all others, and this one', async () => {
  const someone = await makePerson(app, organisation);
  const [desk, telephone, tablet, watch] = [await signIn(app, organisation, someone), await signIn(app, organisation, someone), await signIn(app, organisation, someone), await signIn(app, organisation, someone)];
  const { page, wrong } = await open(desk, { width: 1280, height: 800 });
  /** Presses a button of a form, and waits for the page that comes next. */
  const press = async (button: Locator): Promise<void> => {
    await Promise.all([page.waitForEvent('load'), button.click()]);
  };
  await press(page.getByRole('button', { name: 'Sign out there' }).first());
  expect([await isLive(watch), await isLive(tablet), await isLive(telephone)]).toEqual([false, true, true]);
  await press(page.getByRole('button', { name: 'Sign out everywhere else' }));
  expect([await isLive(tablet), await isLive(telephone), await isLive(desk)]).toEqual([false, false, true]);
  await press(page.getByRole('button', { name: 'Sign out', exact: true }));
  expect(await isLive(desk)).toBe(false);
  expect(await page.context().cookies()).not.toContainEqual(expect.objectContaining({ name: 'rollcall_session' }));
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('takes no form that was not shown to this browser, nor one that a page of another site sends', async () => {
  const [signedIn, attacker] = [await signIn(app, organisation, person), await signIn(app, organisation, await makePerson(app, organisation))];
  const shown = async (cookie: string): Promise<{ browser: string; token: string }> => {
    const answer = await fetch(`${app.url}/account`, { headers: { cookie } });
    return { browser: answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '', token: /name="formToken" value="([^"]+)"/.exec(await answer.text())?.[1] ?? '' };
  };
  const [own, foreign] = [await shown(signedIn.cookie), await shown(attacker.cookie)];
  const post = async (token: string, headers: Record<string, string>): Promise<number> => (await fetch(`${app.url}/sign-out`, {
    method: 'POST', redirect: 'manual', body: new URLSearchParams({ formToken: token }), headers: { cookie: `${signedIn.cookie}; ${own.browser}`, origin: app.url, ...headers },
  })).status;
  expect([
    await post('', {}), await post(foreign.token, {}), await post(own.token, { origin: 'https://evil.example' }), await post(own.token, { 'sec-fetch-site': 'cross-site' }),
    await post(own.token, { cookie: signedIn.cookie }),
  ]).toEqual([403, 403, 403, 403, 403]);
  expect((await signedIn.graphql.send('{ viewer { session { id } } }')).status).toBe(200);
  expect(await post(own.token, {})).toBe(303);
  expect((await signedIn.graphql.send('{ viewer { session { id } } }')).status).toBe(401);
});

test('pages run no script, load nothing from elsewhere, and stand in no frame', async () => {
  const answer = await fetch(`${app.url}/`);
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'self'; frame-src 'none'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  expect([answer.headers.get('cache-control'), answer.headers.get('x-content-type-options')]).toEqual(['no-store', 'nosniff']);
  const text = await answer.text();
  expect(text).not.toMatch(/<script|<style| style=| on\w+=/);
  const stylesheet = /href="(\/pages\/[^"]+\.css)"/.exec(text)?.[1] ?? '';
  const style = await fetch(app.url + stylesheet);
  expect([style.status, style.headers.get('content-type'), style.headers.get('cache-control')]).toEqual([200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable']);
});
