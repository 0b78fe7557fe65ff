/*
 * `npm run bench`: Rollcall and the baseline in turn, on the same PostgreSQL, the server on one core and the load driver on the
 * other, and what one is of the other. Ratios of one run can be compared; requests per second of two machines cannot.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../src/db/embedded/start.ts';
import { measureMembership } from './membership.ts';
import { measurePages } from './pages.ts';
import { run, startServer } from './processes.ts';

const { values: options } = parseArgs({ options: { users: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '3' }, concurrency: { type: 'string', default: '8' }, only: { type: 'string' } } });
const port = 3900;

interface Rates {
  /** Requests a second. */
  readonly initial: number;
  readonly lookups: number;
}

interface Report {
  readonly phases: Record<string, { perSecond: number }>;
  readonly unexpected: number;
}

const folder = await mkdtemp(path.join(tmpdir(), 'rollcall-bench-'));
const postgres = await startEmbeddedPostgres({ dataDirectory: folder });
try {
  if (options.only !== 'pages') await measureScim();
  await withRollcall(await freshDatabase('pages'), (base, token) => measurePages(base, token, asSuperuser('pages'), Number(options.rounds)));
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function measureScim(): Promise<void> {
  const results: Record<'rollcall' | 'baseline', Rates[]> = { rollcall: [], baseline: [] };
  for (let round = 1; round <= Number(options.rounds); round++) {
    results.baseline.push(await measureBaseline(await freshDatabase(`baseline_${round}`)));
    results.rollcall.push(await measureRollcall(await freshDatabase(`rollcall_${round}`)));
    process.stderr.write(`round ${round} of ${options.rounds} done\n`);
  }
  print('initial cycle (lookup, create), requests/s', results, ({ initial }) => initial);
  print('lookups by userName and externalId, requests/s', results, ({ lookups }) => lookups);
  await withRollcall(await freshDatabase('membership'), measureMembership);
}

function print(what: string, { rollcall, baseline }: Record<'rollcall' | 'baseline', Rates[]>, of: (rates: Rates) => number): void {
  const [ours, theirs] = [median(rollcall.map(of)), median(baseline.map(of))];
  const all = (rates: Rates[]): string => rates.map(of).map(Math.round).join(', ');
  console.log(`${what}\n  Rollcall ${Math.round(ours)} (${all(rollcall)})   baseline ${Math.round(theirs)} (${all(baseline)})   ratio ${(ours / theirs).toFixed(2)}`);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function freshDatabase(name: string): Promise<string> {
  const admin = new Client({ connectionString: postgres.adminUrl });
  await admin.connect();
  await admin.query(`create database ${name} owner rollcall`);
  await admin.end();
  return databaseAt(postgres.url, name);
}

function asSuperuser(name: string): string {
  return databaseAt(postgres.adminUrl, name);
}

function databaseAt(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

async function measureBaseline(database: string): Promise<Rates> {
  const server = await startServer([path.join(import.meta.dirname, 'baseline-server.ts'), database, String(port)], {}, () => true);
  try {
    return await drive(`http://127.0.0.1:${port}/scim`, server.line);
  } finally {
    await server.stop();
  }
}

async function measureRollcall(database: string): Promise<Rates> {
  return withRollcall(database, drive);
}

async function withRollcall<Result>(database: string, work: (base: string, token: string) => Promise<Result>): Promise<Result> {
  const environment = { DATABASE_URL: database, PORT: String(port), LOG_LEVEL: 'info', COST_PER_MINUTE: '1000000000' };
  const server = await startServer([path.join(import.meta.dirname, '../src/main.ts')], environment, (line) => line.includes('Rollcall is ready'));
  try {
    const cli = path.join(import.meta.dirname, '../src/cli/rollcall.ts');
    run([cli, 'organisation', 'create', '--slug', 'bench', '--name', 'Bench'], environment);
    const token = run([cli, 'token', 'create', '--organisation', 'bench', '--name', 'driver', '--preset', 'entra'], environment).trim();
    return await work(`http://127.0.0.1:${port}/scim/v2/bench`, token);
  } finally {
    await server.stop();
  }
}

async function drive(base: string, token: string): Promise<Rates> {
  const play = async (seed: string, users: string): Promise<Report> => {
    const file = path.join(folder, 'report.json');
    run([path.join(import.meta.dirname, 'entra-cycle.mjs'), '--base', base, '--token', token, '--users', users, '--groups', '0', '--seed', seed,
      '--concurrency', options.concurrency, '--phases', 'initial', '--json', file]);
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  };
  // Both are measured warm: a service runs for weeks.
  await play('9', '1000');
  const initial = (await play('1', options.users)).phases['initial users']?.perSecond ?? Number.NaN;
  const lookups = run([path.join(import.meta.dirname, 'lookups.ts'), base, token, options.users, options.concurrency]);
  return { initial, lookups: Number(lookups) };
}
