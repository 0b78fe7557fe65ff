import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { AppParts } from '../../src/http/app.ts';
import type { Role } from '../../src/domain/access/permissions.ts';
import { startTestApp, type TestApp, type TestOrganisation } from './app.ts';
import { startBrowser } from './browser.ts';
import { makePerson, signIn, type TestPerson } from './signed-in.ts';

/** Where pictures of pages and mails go, to be looked at; none are made where it is not set. */
export const pictures = process.env['CONSOLE_PICTURES'];
const widths = { desk: { width: 1280, height: 900 }, telephone: { width: 360, height: 740 } } as const;

/** The console in a real browser, before the real service. Call `stop` in `afterAll`. */
export interface TestConsole {
  readonly app: TestApp;
  readonly browser: Browser;
  /** Opens a page in a browser of its own, in which a new user of that role has signed in. */
  open(organisation: TestOrganisation, path: string, role?: Role): Promise<OpenPage>;
  stop(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly person: TestPerson;
  /** What a page must not do: ask elsewhere, break its policy, fail. */
  readonly wrong: string[];
}

export async function startConsole(settings: Partial<AppParts['config']> = {}): Promise<TestConsole> {
  const [app, browser] = await Promise.all([startTestApp(settings), startBrowser()]);
  return {
    app, browser,
    open: async (organisation, to, role = 'OWNER') => {
      const person = await makePerson(app, organisation, role);
      const { cookie } = await signIn(app, organisation, person);
      const context = await browser.newContext({ viewport: widths.desk, reducedMotion: 'reduce', locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });
      const [name = '', value = ''] = cookie.split('=');
      await context.addCookies([{ name, value, url: app.url }]);
      const opened = { person, ...await watch(context, app.url) };
      await opened.page.goto(app.url + to);
      return opened;
    },
    stop: async () => {
      await browser.close();
      await app.stop();
    },
  };
}

async function watch(context: BrowserContext, url: string): Promise<{ page: Page; wrong: string[] }> {
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== url) wrong.push(`asks ${request.url()}`);
  });
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  return { page, wrong };
}

function violations(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`axe.run().then(({ violations }) => violations.map(({ id, help, nodes: [first, ...more] }) => id + ': ' + help + ' ' + first.html.slice(0, 300) + ' ' + first.any.map(({ message }) => message).join(' ') + ' and ' + more.length + ' more'))`);
}

/** On a busy machine colours may change piece by piece. What is wrong with the page itself stays. */
async function lastingViolations(page: Page): Promise<string[]> {
  let found = await violations(page);
  for (let left = 5; found.length > 0 && left > 0; left--) found = await delay(2000).then(() => violations(page));
  return found;
}

/**
 * Looks at a page as it stands: on a desk and on a telephone, light and dark. Answers everything that is wrong with it: what axe-core
 * finds, and whether it is wider than its window. Makes pictures, where they are wanted.
 * @param name what the pictures are called
 * @param devices where the state can be seen that is looked at
 */
export async function lookAt(page: Page, name: string, devices: readonly (keyof typeof widths)[] = ['desk', 'telephone']): Promise<string[]> {
  const wrong: string[] = [];
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const device of devices) {
      const size = widths[device];
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      // The component library hears of the new colours in a task of its own.
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150)))');
      const found = await lastingViolations(page);
      wrong.push(...found.map((one) => `${device}, ${colorScheme}: ${one}`));
      const [needed = 0, given = 0] = await page.evaluate<number[]>('[document.documentElement.scrollWidth, window.innerWidth]');
      if (needed > given) wrong.push(`${device}, ${colorScheme}: ${needed} wide in a window of ${given}`);
      if (pictures) await page.screenshot({ path: path.join(pictures, `${name}-${device}-${colorScheme}.png`), fullPage: true, clip: { x: 0, y: 0, width: size.width, height: Math.min(await page.evaluate<number>('document.documentElement.scrollHeight'), 2000) } });
    }
  }
  await page.setViewportSize(widths.desk);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return wrong;
}
