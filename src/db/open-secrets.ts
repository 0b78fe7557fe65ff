import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSecrets, keyBytes, type Secrets } from '../domain/shared/secrets.ts';
import { runUnbound } from '../domain/shared/statements.ts';
import type { Database } from './connect.ts';

/** Where the keys may come from. */
export interface KeySources {
  /** ENCRYPTION_KEY. */
  readonly given: readonly Uint8Array[];
  /** DATA_DIR where the embedded PostgreSQL runs in it; undefined with a database of the operator's own. */
  readonly dataDirectory: string | undefined;
}

/**
 * The service's secrets. Where ENCRYPTION_KEY is not set, a key is made once and kept: beside the embedded database in
 * DATA_DIR, or in a table that only the owner of the database's tables can read. Once ENCRYPTION_KEY is set, it encrypts, and the
 * key that was kept before still decrypts. See docs/adr/0025-where-the-encryption-key-is.md.
 * @returns `isKeptInDatabase` where whoever has a copy of the database has the key, too
 * @throws Error in one line where there is no key, and this role may not make one
 */
export async function openSecrets({ given, dataDirectory }: KeySources, database: Database): Promise<{ secrets: Secrets; isKeptInDatabase: boolean }> {
  const [first, ...others] = given;
  const kept = dataDirectory === undefined ? await keptInDatabase(database, first === undefined) : await keptInFile(dataDirectory, first === undefined);
  const keptKeys = kept ? [kept] : [];
  if (first) return { secrets: createSecrets([first, ...others, ...keptKeys]), isKeptInDatabase: false };
  if (!kept) {
    throw new Error('ENCRYPTION_KEY is not set, and this database role may not keep a key in the database. Set ENCRYPTION_KEY to 32 random bytes in base64url, the same for every server (openssl rand 32 | basenc --base64url).');
  }
  return { secrets: createSecrets([kept]), isKeptInDatabase: dataDirectory === undefined };
}

async function keptInDatabase(database: Database, makes: boolean): Promise<Uint8Array | undefined> {
  try {
    const read = () => runUnbound(database.unbound, { text: 'select key from private.encryption_keys', values: [] });
    if ((await read()).length === 0 && makes) {
      // Of servers that start together, one is first.
      await runUnbound(database.unbound, { text: `insert into private.encryption_keys (key) values (decode($1, 'hex')) on conflict do nothing`, values: [randomBytes(keyBytes).toString('hex')] });
    }
    const [row] = await read();
    return row && new Uint8Array(row['key'] as Buffer);
  } catch (error) {
    if ((error as { code?: unknown }).code === insufficientPrivilege) return undefined;
    throw error;
  }
}

const insufficientPrivilege = '42501';

async function keptInFile(dataDirectory: string, makes: boolean): Promise<Uint8Array | undefined> {
  const file = join(dataDirectory, 'encryption.key');
  const there = await readKey(file);
  if (there || !makes) return there;
  await mkdir(dataDirectory, { recursive: true });
  // Written whole under another name first: neither a crash nor a command that runs beside the server may see half a key.
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(keyBytes).toString('base64url')}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return readKey(file);
}

async function readKey(file: string): Promise<Uint8Array | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const key = new Uint8Array(Buffer.from(text.trim(), 'base64url'));
  if (key.length !== keyBytes) throw new Error(`The file ${file} holds no encryption key. Put back the one that was there, or what was encrypted with it is lost.`);
  return key;
}
