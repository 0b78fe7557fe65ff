import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { cleanUp, isAlive, serverPid, temporaryDirectory } from '../db/embedded-harness.ts';
import { killProcesses, rollcall, startServer } from '../support/processes.ts';
import { ScimClient } from '../support/scim-client.ts';

const people = 300;
const driver = path.join(import.meta.dirname, '../../bench/entra-cycle.mjs');

afterEach(async () => {
  await killProcesses();
  await cleanUp();
});

interface Report {
  readonly unexpected: number;
  readonly retries: number;
  readonly stopped?: string;
}

/** Plays phases of Entra's provisioning, which go on from where the state file says that it stopped. */
async function play(directory: string, base: string, token: string, phases: string, ...more: string[]): Promise<{ report: Report; output: string }> {
  const [state, json] = [path.join(directory, 'entra-state.json'), path.join(directory, 'entra-report.json')];
  const words = [driver, '--base', base, '--token', token, '--users', String(people), '--groups', '10', '--phases', phases, '--state', state, '--json', json, '--timeout', '120', ...more];
  // It ends with 1 where an answer was not as it must be; the report says which.
  const output = await promisify(execFile)(process.execPath, words).then(({ stdout }) => stdout, (error: { stdout: string }) => error.stdout);
  return { report: JSON.parse(await readFile(json, 'utf8')) as Report, output };
}

test.each(['the server', 'the server and its PostgreSQL'])('%s killed in the middle of a cycle: nothing that was acknowledged is lost, nothing is doubled', async (killed) => {
  const DATA_DIR = await temporaryDirectory();
  const first = await startServer({ DATA_DIR });
  const { port } = new URL(first.url);
  const token = (await rollcall(['token', 'create', '--organisation', 'contoso', '--name', 'Entra', '--preset', 'entra'], { DATA_DIR })).stdout.trim();
  const base = `${first.url}/scim/v2/contoso`;
  const scim = new ScimClient(base, token);
  const atTheStart: number = (await scim.get('/Users?count=0')).body.totalResults;

  const initial = play(DATA_DIR, base, token, 'initial', '--survive');
  // In the middle: some are there, and some are still to come.
  let arrived = 0;
  while (arrived < people / 4) {
    await delay(10);
    arrived = (await scim.get('/Users?count=0')).body.totalResults - atTheStart;
  }
  expect(arrived).toBeLessThan(people);
  const postgres = await serverPid(DATA_DIR);
  if (killed.includes('PostgreSQL')) process.kill(postgres, 'SIGKILL');
  expect((await first.end('SIGKILL')).signal).toBe('SIGKILL');
  expect(await isAlive(postgres)).toBe(!killed.includes('PostgreSQL'));

  const second = await startServer({ DATA_DIR, PORT: port });
  const survived = await initial;
  expect([survived.report.unexpected, survived.report.stopped, survived.output]).toEqual([0, undefined, expect.stringContaining('0 unexpected answers')]);
  expect(survived.report.retries).toBeGreaterThan(0);
  const { report, output } = await play(DATA_DIR, base, token, 'incremental,verify');
  expect([report.unexpected, report.stopped, output]).toEqual([0, undefined, expect.stringContaining('0 unexpected answers')]);

  // What was killed is not found to be an error of the one that came after.
  expect(second.stdout()).not.toContain('"level":50');
  expect((await second.end()).code).toBe(0);
});

test('a PostgreSQL that is killed under a running server is told to clients as a failure, and is no end of the server', async () => {
  const DATA_DIR = await temporaryDirectory();
  const server = await startServer({ DATA_DIR });
  const token = (await rollcall(['token', 'create', '--organisation', 'contoso', '--name', 'Entra', '--preset', 'entra'], { DATA_DIR })).stdout.trim();
  const scim = new ScimClient(`${server.url}/scim/v2/contoso`, token);
  expect((await scim.get('/Users')).status).toBe(200);
  process.kill(await serverPid(DATA_DIR), 'SIGKILL');
  while ((await fetch(`${server.url}/health/ready`)).status === 200) await delay(20);
  const { status, text } = await scim.get('/Users');
  expect([500, 503]).toContain(status);
  expect(text).not.toContain('ECONNREFUSED');
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  expect((await server.end()).code).toBe(0);
});
