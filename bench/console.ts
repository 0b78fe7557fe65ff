/*
 * How soon the console's list of users is there where an organisation has very many (`node bench/console.ts`; not part of `npm run
 * bench`): the first rows, a page further, a search, another order, in a real browser.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../src/db/embedded/start.ts';
import { startBrowser } from '../test/support/browser.ts';
import { run, startServer } from './processes.ts';

const { values: options } = parseArgs({ options: { users: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '5' } } });
const port = 3900;
const insertUsers = `
  insert into users (organisation_id, id, user_name, user_name_key, display_name, title, email, active, source, role, managed_by_directory, version, attributes, search, created_at, updated_at)
  select (select id from organisations where slug = 'bench'), gen_random_uuid(), name || '@contoso.example', name || '@contoso.example', 'Person ' || n, 'Engineer', name || '@contoso.example', n % 10 > 0, 'SCIM', case n when 1 then 'OWNER' else 'MEMBER' end, true, 1,
    '{}', jsonb_build_object('userName', name || '@contoso.example', 'displayName', 'person ' || n), now() - n * interval '1 minute', now() - n * interval '1 minute'
  from generate_series(1, $1::int) as n cross join lateral (select 'person-' || n as name) as named`;

const folder = await mkdtemp(path.join(tmpdir(), 'rollcall-bench-'));
const postgres = await startEmbeddedPostgres({ dataDirectory: folder });
const environment = { DATABASE_URL: postgres.url, PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` };
const server = await startServer([path.join(import.meta.dirname, '../src/main.ts')], environment, (line) => line.includes('Rollcall is ready'));
const browser = await startBrowser();
try {
  const cli = (...words: string[]): string => run([path.join(import.meta.dirname, '../src/cli/rollcall.ts'), ...words], environment).trim();
  cli('organisation', 'create', '--slug', 'bench', '--name', 'Bench');
  await fill();
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(cli('sign-in-link', '--organisation', 'bench', '--user', 'person-1@contoso.example'));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  const row = page.locator('tbody tr').first();
  const list = `http://127.0.0.1:${port}/users`;
  const openList = async (): Promise<void> => {
    await page.goto(list);
    await row.waitFor();
  };
  // Something else stands in the first row than before.
  const turned = async (): Promise<void> => {
    await row.filter({ hasNotText: /^Person 1$/ }).waitFor();
    await page.getByRole('button', { name: 'Previous page' }).and(page.locator(':enabled')).waitFor();
  };
  console.log(`${options.users} users in a browser (median and worst of ${options.rounds})`);
  await measure('the first rows of the list', () => page.goto(list), () => row.waitFor());
  await measure('the overview with its numbers', () => page.goto(`http://127.0.0.1:${port}/`), () => page.getByText('people enabled').waitFor());
  await measure('a page further', () => page.getByRole('button', { name: 'Next page' }).click(), turned, openList);
  await measure('the last page', () => page.getByRole('button', { name: 'Last page' }).click(), turned, openList);
  await measure('a search that finds one', () => page.getByRole('searchbox').fill(`person-${options.users}@`), () => page.getByText('1 user', { exact: true }).waitFor(), openList);
} finally {
  await browser.close();
  await server.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function fill(): Promise<void> {
  const url = new URL(postgres.adminUrl);
  url.pathname = new URL(postgres.url).pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  // Without triggers, which would take long.
  await client.query('set session_replication_role = replica');
  await client.query(insertUsers, [Number(options.users)]);
  await client.query('reset session_replication_role');
  await client.query('vacuum analyze');
  await client.end();
}

async function measure(what: string, act: () => Promise<unknown>, seen: () => Promise<unknown>, prepare?: () => Promise<void>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    await prepare?.();
    const begin = performance.now();
    await act();
    await seen();
    times.push(performance.now() - begin);
  }
  times.sort((one, other) => one - other);
  console.log(`  ${what.padEnd(32)} ${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms, at worst ${Math.round(times.at(-1) ?? 0)} ms`);
}
