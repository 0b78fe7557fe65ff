import { once } from 'node:events';
import { appendFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { connectEmbedded, findRunningEmbedded } from '../../src/db/embedded/connect.ts';
import { DataDirectoryInUseError } from '../../src/db/embedded/errors.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded/start.ts';
import { cleanUp, query, serverPid, startHolder, temporaryDirectory, whileRunning } from './embedded-harness.ts';

afterEach(cleanUp);

describe('a first start', () => {
  test('makes a durable cluster that speaks Unicode alike on every machine', async () => {
    const dataDirectory = await temporaryDirectory();
    await whileRunning({ dataDirectory }, async ({ url }) => {
      const [facts] = await query(
        url,
        `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale,
           current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous_commit,
           current_setting('listen_addresses') as addresses,
           (select rolsuper from pg_roles where rolname = current_user) as superuser, lower('ÄÖ') as lower
         from pg_database where datname = current_database()`,
      );
      expect(facts).toEqual({
        encoding: 'UTF8',
        provider: 'b',
        locale: 'C.UTF-8',
        fsync: 'on',
        synchronous_commit: 'on',
        addresses: '127.0.0.1',
        superuser: false,
        lower: 'äö',
      });
    });
  });

  test('lets nobody in without the password, which only its owner can read', async () => {
    const dataDirectory = await temporaryDirectory();
    await whileRunning({ dataDirectory, durable: false }, async ({ url }) => {
      const guess = new URL(url);
      guess.password = 'guess';
      await expect(query(guess.href, 'select 1')).rejects.toThrow(/password authentication failed/);
      for (const file of ['postgres.url', 'postgres/rollcall-password']) {
        expect((await stat(join(dataDirectory, file))).mode & 0o077).toBe(0);
      }
      expect((await readFile(join(dataDirectory, 'postgres.url'), 'utf8')).trim()).toBe(url);
    });
  });

  test('gives up durability only when told to', async () => {
    const dataDirectory = await temporaryDirectory();
    await whileRunning({ dataDirectory, durable: false }, async ({ url }) => {
      expect(await query(url, 'show fsync')).toEqual([{ fsync: 'off' }]);
    });
    await whileRunning({ dataDirectory }, async ({ url }) => {
      expect(await query(url, 'show fsync')).toEqual([{ fsync: 'on' }]);
    });
  });
});

test('a second start finds the data at the same address', async () => {
  const dataDirectory = await temporaryDirectory();
  const first = await whileRunning({ dataDirectory }, async ({ url }) => {
    await query(url, `create table note (text text); insert into note values ('kept')`);
    return url;
  });
  await whileRunning({ dataDirectory }, async ({ url }) => {
    expect(await query(url, 'select text from note')).toEqual([{ text: 'kept' }]);
    expect(url).toBe(first);
  });
});

test('a process that has stopped it ends by itself and leaves nothing behind', async () => {
  const dataDirectory = await temporaryDirectory();
  const { child, line } = startHolder('stop', { dataDirectory, durable: false });
  const ended = once(child, 'exit');
  await line('READY');
  expect(await ended).toEqual([0, null]);
  expect(await readdir(join(dataDirectory, 'postgres.owners'))).toEqual([]);
  await expect(serverPid(dataDirectory)).rejects.toThrow(/ENOENT/);
});

test('Ctrl-C reaches Rollcall and not PostgreSQL', async () => {
  const dataDirectory = await temporaryDirectory();
  const { child, line } = startHolder('hold', { dataDirectory, durable: false });
  const url = await line('READY');
  // What a terminal does: the signal goes to the whole group.
  process.kill(-(child.pid ?? NaN), 'SIGINT');
  await line('INTERRUPTED');
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

describe('a data directory in use', () => {
  test('is refused with one clear line, and a command can work beside its owner', async () => {
    const dataDirectory = await temporaryDirectory();
    const { child, line } = startHolder('hold', { dataDirectory, durable: false });
    const url = await line('READY');

    const refusal = await startEmbeddedPostgres({ dataDirectory }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataDirectoryInUseError);
    expect((refusal as Error).message).toBe(
      `DATA_DIR ${dataDirectory} is in use by the Rollcall process ${child.pid}; stop it or set another DATA_DIR`,
    );

    expect((await findRunningEmbedded(dataDirectory))?.url).toBe(url);
    const beside = await connectEmbedded({ dataDirectory });
    expect(beside.url).toBe(url);
    await beside.stop();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('is refused to the owner itself as well, until it has stopped', async () => {
    const dataDirectory = await temporaryDirectory();
    const options = { dataDirectory, durable: false };
    await whileRunning(options, async () => {
      await expect(startEmbeddedPostgres(options)).rejects.toThrow(DataDirectoryInUseError);
    });
    await whileRunning(options, async ({ url }) => expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]));
  });

  test('of several that start at once exactly one gets it', async () => {
    const dataDirectory = await temporaryDirectory();
    const holders = Array.from({ length: 4 }, () => startHolder('hold', { dataDirectory, durable: false }));
    const outcomes = await Promise.allSettled(holders.map(({ line }) => line('READY')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = holders.filter((_, index) => outcomes[index]?.status === 'rejected');
    for (const { lines } of refused) expect(lines.join('\n')).toContain('is in use by the Rollcall process');
  });
});

describe('a command without a server', () => {
  test('starts PostgreSQL and stops it at the end', async () => {
    const dataDirectory = await temporaryDirectory();
    expect(await findRunningEmbedded(dataDirectory)).toBeUndefined();
    const { url, stop } = await connectEmbedded({ dataDirectory, durable: false });
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
    expect(await findRunningEmbedded(dataDirectory)).toBeUndefined();
  });

  test('lets another command that has joined it finish', async () => {
    const dataDirectory = await temporaryDirectory();
    const first = await connectEmbedded({ dataDirectory, durable: false });
    const second = await connectEmbedded({ dataDirectory, durable: false });
    const client = new Client({ connectionString: second.url });
    await client.connect();
    const stopping = first.stop();
    const { rows } = await client.query<{ done: boolean }>('select pg_sleep(1) is not null as done');
    expect(rows).toEqual([{ done: true }]);
    await client.end();
    await stopping;
  });
});

describe('a port that is taken', () => {
  test('is an error where it was asked for, and otherwise another is used', async () => {
    const dataDirectory = await temporaryDirectory();
    const first = await whileRunning({ dataDirectory, durable: false }, async ({ url }) => url);
    const port = Number(new URL(first).port);
    const squatter = createServer().listen(port, '127.0.0.1');
    await once(squatter, 'listening');
    try {
      await expect(startEmbeddedPostgres({ dataDirectory, port })).rejects.toThrow(`Port ${port} is taken`);
      await whileRunning({ dataDirectory, durable: false }, async ({ url }) => {
        expect(new URL(url).port).not.toBe(String(port));
      });
    } finally {
      squatter.close();
    }
  });
});

describe('what cannot be started', () => {
  test('is reported with the end of the log, and the directory is free again', async () => {
    const dataDirectory = await temporaryDirectory();
    const options = { dataDirectory, durable: false };
    await whileRunning(options, async () => undefined);
    await appendFile(join(dataDirectory, 'postgres', 'postgresql.conf'), '\nno_such_setting = 1\n');
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(startEmbeddedPostgres(options)).rejects.toThrow(
        /postgres\.log:\n(.|\n)*unrecognized configuration parameter "no_such_setting"/,
      );
    }
  });

  test('is never deleted when it may be data of someone else', async () => {
    const dataDirectory = await temporaryDirectory();
    await mkdir(join(dataDirectory, 'postgres'));
    await writeFile(join(dataDirectory, 'postgres', 'precious'), 'data');
    await expect(startEmbeddedPostgres({ dataDirectory })).rejects.toThrow(/not a database that Rollcall made/);
    expect(await readFile(join(dataDirectory, 'postgres', 'precious'), 'utf8')).toBe('data');
  });
});
