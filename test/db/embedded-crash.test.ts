import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findRunningEmbedded } from '../../src/db/embedded/connect.ts';
import {
  cleanUp,
  type Holder,
  isAlive,
  kill,
  query,
  serverPid,
  startHolder,
  temporaryDirectory,
  whileRunning,
} from './embedded-harness.ts';

afterEach(cleanUp);

/** Starts a process that writes without pause, and waits until it has written some. */
async function startWriting(dataDirectory: string): Promise<Holder> {
  const holder = startHolder('write', { dataDirectory });
  // However long a disk takes for each.
  await holder.line('WRITTEN 50');
  return holder;
}

async function expectNothingLost({ lines }: Holder, url: string): Promise<void> {
  const acknowledged = lines.filter((line) => line.startsWith('WRITTEN')).length;
  expect(acknowledged).toBeGreaterThanOrEqual(50);
  const [{ found } = {}] = await query(url, `select count(*)::int as found from written where number <= ${acknowledged}`);
  expect(found).toBe(acknowledged);
}

describe('after a kill of Rollcall under load', () => {
  test('the next start takes the orphaned server over, and every acknowledged write is there', async () => {
    const dataDirectory = await temporaryDirectory();
    const holder = await startWriting(dataDirectory);
    const orphan = await serverPid(dataDirectory);
    await kill(holder.child);
    expect(await isAlive(orphan)).toBe(true);
    const said: string[] = [];
    await whileRunning({ dataDirectory, log: (line) => said.push(line) }, async ({ url }) => {
      expect(await serverPid(dataDirectory)).toBe(orphan);
      await expectNothingLost(holder, url);
    });
    expect(said).toEqual([`taking over the PostgreSQL process ${orphan} that an earlier Rollcall has left running`]);
    expect(await findRunningEmbedded(dataDirectory)).toBeUndefined();
  });

  test('the next start replaces a server that runs with other settings', async () => {
    const dataDirectory = await temporaryDirectory();
    const holder = startHolder('hold', { dataDirectory, durable: false });
    await holder.line('READY');
    const orphan = await serverPid(dataDirectory);
    await kill(holder.child);
    await whileRunning({ dataDirectory }, async ({ url }) => {
      expect(await query(url, 'show fsync')).toEqual([{ fsync: 'on' }]);
      expect(await serverPid(dataDirectory)).not.toBe(orphan);
    });
  });

  test('the next start replaces a server that does not answer', async () => {
    const dataDirectory = await temporaryDirectory();
    const holder = startHolder('hold', { dataDirectory });
    const url = new URL(await holder.line('READY'));
    const orphan = await serverPid(dataDirectory);
    await kill(holder.child);
    // It answers to nobody who has not the right password, which stands for any reason not to answer.
    url.password = (await readFile(join(dataDirectory, 'postgres', 'rollcall-password'), 'utf8')).trim();
    url.username = 'postgres';
    await query(url.href, 'alter role postgres nologin');
    await expect(whileRunning({ dataDirectory }, async () => undefined)).rejects.toThrow(/not permitted to log in/);
    expect(await isAlive(orphan)).toBe(false);
  });
});

test('after a kill of PostgreSQL itself and of Rollcall every acknowledged write is there', async () => {
  const dataDirectory = await temporaryDirectory();
  const holder = await startWriting(dataDirectory);
  process.kill(await serverPid(dataDirectory), 'SIGKILL');
  await kill(holder.child);
  await whileRunning({ dataDirectory }, async ({ url }) => expectNothingLost(holder, url));
});

test('the number of a dead server that now belongs to another process does not stop the next start', async () => {
  const dataDirectory = await temporaryDirectory();
  await whileRunning({ dataDirectory, durable: false }, async () => undefined);
  // PostgreSQL minds only processes of its own user.
  const { uid, gid } = await stat(join(dataDirectory, 'postgres'));
  const bystander = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' });
  await once(bystander, 'spawn');
  try {
    const left = `${bystander.pid}\n${dataDirectory}/postgres\n1700000000\n5432\n\n127.0.0.1\n 1 1\nready   \n`;
    await writeFile(join(dataDirectory, 'postgres', 'postmaster.pid'), left);
    expect(await findRunningEmbedded(dataDirectory)).toBeUndefined();
    await whileRunning({ dataDirectory, durable: false }, async ({ url }) => {
      expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    });
    expect(await isAlive(bystander.pid ?? NaN)).toBe(true);
  } finally {
    bystander.kill();
  }
});

test('the number of a dead owner that now belongs to another process does not count', async () => {
  const dataDirectory = await temporaryDirectory();
  const owners = join(dataDirectory, 'postgres.owners');
  await mkdir(owners);
  await writeFile(join(owners, `${process.ppid}-0123456789ab.wants`), '');
  await writeFile(join(owners, `${process.ppid}-0123456789ab.owns`), '');
  await whileRunning({ dataDirectory, durable: false }, async () => {
    expect((await readdir(owners)).every((name) => name.startsWith(`${process.pid}-`))).toBe(true);
  });
});

/** Kills a first start while it makes the cluster. @returns the data directory as it was left */
async function cutInTheMiddle(): Promise<string> {
  for (;;) {
    const dataDirectory = await temporaryDirectory();
    const { child } = startHolder('hold', { dataDirectory });
    const workplace = async (): Promise<string | undefined> => (await readdir(dataDirectory)).find((name) => name.startsWith('postgres.init-'));
    const made = async (): Promise<string[]> => readdir(join(dataDirectory, (await workplace()) ?? '', 'cluster')).catch(() => []);
    while (!(await made()).includes('base') && child.exitCode === null && !(await readdir(dataDirectory)).includes('postgres')) await delay(5);
    await kill(child);
    // Where this process was held up meanwhile, the cluster may be there already.
    if ((await workplace()) !== undefined && !(await readdir(dataDirectory)).includes('postgres')) return dataDirectory;
  }
}

describe('a first start that was cut short', () => {
  test('in the middle of making the cluster does not stop the next', async () => {
    const dataDirectory = await cutInTheMiddle();

    await whileRunning({ dataDirectory, durable: false }, async ({ url }) => {
      expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    });
    expect((await readdir(dataDirectory)).some((name) => name.startsWith('postgres.init-'))).toBe(false);
  });

  test('between the cluster and its database does not stop the next', async () => {
    const dataDirectory = await temporaryDirectory();
    await whileRunning({ dataDirectory, durable: false }, async ({ adminUrl }) => {
      await query(adminUrl, 'drop database rollcall');
      await query(adminUrl, 'drop role rollcall');
    });
    await whileRunning({ dataDirectory, durable: false }, async ({ url }) => {
      expect(await query(url, 'select current_user as name')).toEqual([{ name: 'rollcall' }]);
    });
  });
});

test('a data directory that was deleted under a running server starts empty', async () => {
  const dataDirectory = await temporaryDirectory();
  const holder = startHolder('hold', { dataDirectory, durable: false });
  await query(await holder.line('READY'), 'create table note (text text)');
  const orphan = await serverPid(dataDirectory);
  await kill(holder.child);
  await rm(dataDirectory, { recursive: true, maxRetries: 20 });
  await mkdir(dataDirectory);
  try {
    await whileRunning({ dataDirectory, durable: false }, async ({ url }) => {
      expect(await query(url, `select to_regclass('note') as note`)).toEqual([{ note: null }]);
    });
  } finally {
    if (await isAlive(orphan)) process.kill(orphan, 'SIGKILL');
  }
});
