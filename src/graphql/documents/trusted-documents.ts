import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DocumentRequest } from './document-gate.ts';

/** The documents that are served where no others are, each under the SHA-256 of its text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const manifest = z.object({ format: z.literal('apollo-persisted-query-manifest'), operations: z.array(z.object({ id: z.string(), body: z.string() })) });

/**
 * Reads a manifest that `npm run build` has written.
 * @throws Error that says what to do where there is none or it is not one
 */
export function readTrustedDocuments(file: string): TrustedDocuments {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`TRUSTED_DOCUMENTS names ${file}, which cannot be read (${(error as NodeJS.ErrnoException).code}): write it with \`npm run build\`.`, { cause: error });
  }
  const result = manifest.safeParse(parseJson(content));
  if (!result.success) throw new Error(`TRUSTED_DOCUMENTS names ${file}, which is no manifest of operations: write it with \`npm run build\`.`);
  return new Map(result.data.operations.map(({ id, body }) => [id, body]));
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** The trusted document that a request means, by its hash or word for word; undefined where it is none. */
export function findTrusted(trusted: TrustedDocuments, { text, extensions }: DocumentRequest): string | undefined {
  if (text !== undefined) return trusted.get(createHash('sha256').update(text).digest('hex'));
  const { sha256Hash } = (extensions?.['persistedQuery'] ?? {}) as { sha256Hash?: unknown };
  return typeof sha256Hash === 'string' ? trusted.get(sha256Hash) : undefined;
}
