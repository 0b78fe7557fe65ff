import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { paths } from '../../src/console/paths.ts';
import type { TestOrganisation } from '../support/app.ts';
import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { makePerson, signIn } from '../support/signed-in.ts';

const root = path.join(import.meta.dirname, '../..');
const manifest = path.join(root, 'dist/trusted-documents.json');
let console: TestConsole;
let organisation: TestOrganisation;
beforeAll(async () => {
  // No other operations than those of the manifest, so that the console shows that it needs no others.
  console = await startConsole({ TRUSTED_DOCUMENTS: manifest });
  organisation = await console.app.organisation('contoso');
});
afterAll(() => console.stop());

const get = (at: string, cookie = ''): Promise<Response> => fetch(console.app.url + at, { redirect: 'manual', headers: { cookie } });
const filesOf = (page: string): string[] => [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file);
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const valueIn = (css: string, name: string): string | undefined => new RegExp(`${name}: (#\\w+);`).exec(css)?.[1];
const cookieOf = async (role: 'MEMBER' | 'MANAGER'): Promise<string> => (await signIn(console.app, organisation, await makePerson(console.app, organisation, role))).cookie;

describe('its pages', () => {
  test('lead to sign in whoever has not, and back', async () => {
    const answer = await get('/users?state=disabled');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?return_to=%2Fusers%3Fstate%3Ddisabled']);
    expect((await get('/users', 'rollcall_session=invented')).status).toBe(303);
  });

  test('lead to their account whoever may see nobody else', async () => {
    const answer = await get('/users', await cookieOf('MEMBER'));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account']);
  });

  test('are one page, which nothing keeps, and whose policy lets in nothing of others and no script of its own', async () => {
    const cookie = await cookieOf('MANAGER');
    const bodies: string[] = [];
    for (const at of Object.values(paths)) {
      const answer = await get(at.replaceAll(/:\w+/g, '019ac0de-0000-7000-8000-000000000000'), cookie);
      expect([at, answer.status, answer.headers.get('cache-control')]).toEqual([at, 200, 'no-store']);
      const policy = answer.headers.get('content-security-policy') ?? '';
      const [, nonce = ''] = /'nonce-([^']{22,})'/.exec(policy) ?? [];
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
      expect(policy).not.toMatch(/https?:|unsafe|\*/);
      const body = await answer.text();
      expect(body).toContain(`nonce="${nonce}"`);
      expect(body).not.toContain('CSP_NONCE');
      bodies.push(body.replaceAll(nonce, '').replace(/(?<=name="form-token" content=")[\w-]{43}(?=")/, ''));
    }
    expect(new Set(bodies).size).toBe(1);
  });

  test('are those and no others', async () => {
    const cookie = await cookieOf('MANAGER');
    for (const at of ['/nowhere', '/scim', '/scim/v2/contoso/users', '/users/', '/assets/', '/assets/nothing.js', '/assets/..%2findex.html', '/index.html', '/paths.json']) {
      const { status } = await get(at, cookie);
      expect([at, status === 200 && at !== '/users/']).toEqual([at, false]);
    }
  });
});

describe('its files', () => {
  test('are packed, and kept by browsers for ever', async () => {
    const page = await (await get('/', await cookieOf('MANAGER'))).text();
    for (const file of filesOf(page)) {
      const { status, headers } = await get(file);
      expect([file, status, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([file, 200, 'gzip', 'public, max-age=31536000, immutable']);
    }
    const plain = await fetch(console.app.url + (filesOf(page)[1] ?? ''), { headers: { 'accept-encoding': 'identity' } });
    expect([plain.headers.get('content-encoding'), plain.headers.get('content-type')]).toEqual([null, 'text/javascript; charset=utf-8']);
  });

  test('take less than 250 kB, compressed, before the first page is there', () => {
    const page = read('dist/console/index.html');
    const sizes = filesOf(page).map((file) => gzipSync(readFileSync(path.join(root, 'dist/console', file))).length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  });
});

test('the colours are those of the pages that the service renders', () => {
  const own = new Map([...read('src/console/style/tokens.css').matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [name, [light, dark]]));
  const [light = '', dark = ''] = read('src/http/pages/style.css').split('@media (prefers-color-scheme: dark)');
  expect(own.size).toBeGreaterThan(15);
  for (const [name = '', values] of own) expect([name, valueIn(light, name), valueIn(dark, name)]).toEqual([name, ...values]);
});

test('without a mouse: past the navigation, to a page, and its heading is where one begins', async () => {
  const { page, wrong } = await console.open(organisation, '/users');
  await page.getByRole('heading', { name: 'Users' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.waitForURL('**#content');
  await page.keyboard.press('Tab');
  expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  expect(wrong).toEqual([]);
});

test('a telephone has the navigation in a drawer; colours follow the system until somebody chooses', async () => {
  const { page, wrong, person } = await console.open(organisation, '/users');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const [dark, light] = ['rgb(16, 20, 27)', 'rgb(243, 245, 249)'];
  // The component library hears of other colours in a task of its own.
  const groundBecomes = async (colour: string): Promise<void> => expect(await eventually(() => page.evaluate<string>('getComputedStyle(document.body).backgroundColor'), (ground) => ground === colour)).toBe(colour);
  await page.getByRole('heading', { name: 'Users' }).waitFor();
  await groundBecomes(dark);
  expect(await page.getByRole('link', { name: 'Users' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Open the navigation' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Users' }).waitFor();
  await page.getByRole('button', { name: /Your account/ }).click();
  await page.getByRole('dialog', { name: 'Your account' }).getByText(person.userName).waitFor();
  expect(await lookAt(page, 'navigation', ['telephone'])).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByText('Light', { exact: true }).click();
  await groundBecomes(light);
  await page.reload();
  await page.getByRole('heading', { name: 'Users' }).waitFor();
  await groundBecomes(light);
  expect(wrong).toEqual([]);
});

test('who signs out is out, and whose session ends meanwhile is asked to sign in and led back', async () => {
  const { page, person } = await console.open(organisation, '/users');
  await page.getByRole('button', { name: /Your account/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in?signed_out');
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['rollcall_browser']);
  await page.goto(`${console.app.url}/users`);
  await page.waitForURL('**/sign-in?return_to=%2Fusers');

  const other = await console.open(organisation, '/users');
  await other.page.getByRole('heading', { name: 'Users' }).waitFor();
  const [cookie] = await other.page.context().cookies();
  await other.page.context().addCookies([{ name: cookie?.name ?? '', value: 'gone', url: console.app.url }]);
  await other.page.context().clearCookies();
  await other.page.getByLabel('State').selectOption('disabled');
  await other.page.waitForURL('**/sign-in?return_to=%2Fusers%3Fstate%3Ddisabled');
  expect(person.id).not.toBe(other.person.id);
});

test('where the service cannot be reached, the page says so, and tries again', async () => {
  const { page } = await console.open(organisation, '/users');
  await page.getByRole('heading', { name: 'Users' }).waitFor();
  await page.route('**/graphql', (route) => route.fulfill({ status: 200, contentType: 'application/json', headers: { 'X-Request-Id': 'request-1' }, body: JSON.stringify({ errors: [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' } }] }) }));
  await page.getByLabel('State').selectOption('disabled');
  const alert = page.getByRole('alert');
  await alert.getByText('Something went wrong on our side.').waitFor();
  expect(await alert.innerText()).toContain('request-1');
  expect(await lookAt(page, 'failed')).toEqual([]);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await alert.waitFor({ state: 'detached' });
});
