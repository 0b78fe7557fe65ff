import { randomBytes, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { ScimAnswer, ScimClient } from '../support/scim-client.ts';

/*
 * A transcript is a piece of traffic of some directory, with what must come of it. The format is that of
 * data/wire-corpus.json, whose `format` describes it, and of transcripts/<client>/*.json. Beyond the corpus, a request in
 * `pre` may carry `as`, a name under which its answer can be referred to later, and `status`, where it is not to succeed;
 * a request may carry `headers`; and a transcript may name the requirements that it `shows` (test/conformance/) and the
 * `quirks` of src/scim/quirks/ without which it would be refused. One that says anything else is refused, so that no
 * expectation is lost to a slip of the pen.
 */

const assertionSchema = z.strictObject({
  path: z.string(),
  equals: z.unknown().optional(),
  not: z.unknown().optional(),
  prefix: z.string().optional(),
  absent: z.literal(true).optional(),
  exists: z.literal(true).optional(),
  nullish: z.literal(true).optional(),
  nullishOrEmpty: z.literal(true).optional(),
  emptyOrAbsent: z.literal(true).optional(),
}).refine((assertion) => Object.keys(assertion).length === 2, 'An assertion has a path and one operator');
const requestSchema = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  path: z.string(),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
});
const transcriptSchema = z.strictObject({
  id: z.string(),
  client: z.string(),
  src: z.string().min(1),
  note: z.string().optional(),
  flag: z.string().optional(),
  shows: z.array(z.string()).min(1).optional(),
  quirks: z.array(z.string()).min(1).optional(),
  given: z.strictObject({ user: z.unknown().optional(), user2: z.unknown().optional(), group: z.unknown().optional() }).optional(),
  pre: z.array(requestSchema.extend({ as: z.string().optional(), status: z.array(z.number()).optional() })).optional(),
  request: requestSchema,
  expect: z.strictObject({
    status: z.array(z.number()).min(1),
    body: z.array(assertionSchema).optional(),
    after: z.array(assertionSchema).optional(),
    afterStatus: z.number().optional(),
    header: z.record(z.string(), z.union([z.literal(true), z.string()])).optional(),
    contentType: z.string().optional(),
  }),
});

export type Transcript = z.infer<typeof transcriptSchema>;
export type Assertion = z.infer<typeof assertionSchema>;
type TranscriptRequest = z.infer<typeof requestSchema>;

/** @throws where a transcript is not well formed */
export function readTranscripts(text: string): Transcript[] {
  return z.array(transcriptSchema).parse((JSON.parse(text) as { cases: unknown }).cases);
}

/**
 * Plays a transcript.
 * @returns what was not as expected, each in a line; nothing where all was
 */
export async function replay(transcript: Transcript, scim: ScimClient): Promise<string[]> {
  const stage = new Stage(scim);
  for (const name of ['user', 'user2', 'group'] as const) {
    const resource = transcript.given?.[name];
    if (resource === undefined) continue;
    const path = name === 'group' ? '/Groups' : '/Users';
    stage.remember(name, await stage.send({ method: 'POST', path, body: resource }, [201], `given ${name}`));
  }
  for (const { as, status, ...request } of transcript.pre ?? []) {
    const answer = await stage.send(request, status ?? [200, 201, 204], `${request.method} ${request.path} before`);
    if (as !== undefined) stage.remember(as, answer);
  }
  await stage.judge(transcript.request, transcript.expect);
  return stage.problems;
}

class Stage {
  readonly problems: string[] = [];
  readonly #scim: ScimClient;
  readonly #answers: Record<string, unknown> = {};
  /** What `{{rand}}` stands for: one text within a request and what is expected of it. */
  #rand = '';

  constructor(scim: ScimClient) {
    this.#scim = scim;
  }

  remember(name: string, answer: ScimAnswer): void {
    this.#answers[name] = answer.body;
  }

  async send(request: TranscriptRequest, statuses: readonly number[], label: string): Promise<ScimAnswer> {
    this.#rand = randomBytes(4).toString('hex');
    const body = request.body === undefined ? undefined : this.#fill(request.body);
    const answer = await this.#scim.send(request.method, this.#fillText(request.path), body, request.headers);
    if (!statuses.includes(answer.status)) this.problems.push(`${label}: status ${answer.status} instead of ${statuses.join(' or ')}: ${answer.text.slice(0, 400)}`);
    const type = answer.headers.get('content-type');
    // Entra's validator gives up on any other type, so it is asked of every answer that has a body.
    if (answer.text !== '' && !type?.startsWith('application/scim+json')) this.problems.push(`${label}: content type ${type}`);
    return answer;
  }

  async judge(request: TranscriptRequest, expected: Transcript['expect']): Promise<void> {
    const answer = await this.send(request, expected.status, 'answer');
    this.#check('answer', expected.body, answer.body);
    this.#checkHeaders(expected, answer);
    if (expected.after === undefined && expected.afterStatus === undefined) return;
    const [resource = ''] = this.#fillText(request.path).split('?', 1);
    const created = request.method === 'POST' ? `/${String(lookUp(answer.body, 'id'))}` : '';
    const after = await this.#scim.get(resource + created);
    const status = expected.afterStatus ?? 200;
    if (after.status !== status) this.problems.push(`afterwards: status ${after.status} instead of ${status}`);
    this.#check('afterwards', expected.after, after.body);
  }

  #checkHeaders({ header = {}, contentType }: Transcript['expect'], { headers }: ScimAnswer): void {
    for (const [name, value] of Object.entries(header)) {
      const actual = headers.get(name);
      if (actual === null || (value !== true && actual !== this.#fillText(value))) this.problems.push(`header ${name}: ${actual}`);
    }
    const type = headers.get('content-type');
    if (contentType !== undefined && !type?.startsWith(contentType)) this.problems.push(`content type ${type}`);
  }

  #check(label: string, assertions: readonly Assertion[] | undefined, document: unknown): void {
    for (const assertion of assertions ?? []) {
      const filled = this.#fill(assertion) as Assertion;
      if (holds(filled, document)) continue;
      this.problems.push(`${label}: ${JSON.stringify(filled)}, but it is ${JSON.stringify(lookUp(document, filled.path))}`);
    }
  }

  #fill(value: unknown): unknown {
    if (typeof value === 'string') return this.#fillText(value);
    if (Array.isArray(value)) return value.map((element) => this.#fill(element));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.#fillText(key), this.#fill(item)]));
  }

  #fillText(text: string): string {
    return text.replaceAll(/\{\{([^}|]+)((?:\|\w+)*)\}\}/g, (_, name: string, filters: string) =>
      filters.split('|').filter(Boolean).reduce(applyFilter, this.#valueOf(name)));
  }

  #valueOf(name: string): string {
    if (name === 'rand') return this.#rand;
    if (name === 'guid') return randomUUID();
    const value = lookUp(this.#answers, name);
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`{{${name}}} stands for nothing`);
    return String(value);
  }
}

function applyFilter(text: string, filter: string): string {
  if (filter === 'upper') return text.toUpperCase();
  if (filter === 'uri') return encodeURIComponent(text);
  throw new Error(`There is no filter ${filter}`);
}

/** Whether an assertion holds of a document. */
export function holds(assertion: Assertion, document: unknown): boolean {
  const actual = lookUp(document, assertion.path);
  if ('equals' in assertion) return isSame(actual, assertion.equals);
  if ('not' in assertion) return actual !== undefined && !isSame(actual, assertion.not);
  if (assertion.prefix !== undefined) return typeof actual === 'string' && actual.startsWith(assertion.prefix);
  return isAsNamed(assertion, actual);
}

function isAsNamed(assertion: Assertion, actual: unknown): boolean {
  const isNullish = actual === undefined || actual === null;
  if (assertion.absent) return actual === undefined;
  if (assertion.exists) return !isNullish;
  if (assertion.nullish) return isNullish;
  if (assertion.nullishOrEmpty) return isNullish || actual === '';
  return actual === undefined || (Array.isArray(actual) && actual.length === 0);
}

function isSame(left: unknown, right: unknown): boolean {
  return left !== undefined && isDeepStrictEqual(left, right);
}

/** The value at a path: `a.b`, `a[0]`, `a[type=work].b`, `a.length`. Keys may hold dots; the longest that fits counts. */
export function lookUp(document: unknown, path: string): unknown {
  if (path === '') return document;
  if (Array.isArray(document)) return path === 'length' ? document.length : lookUpElement(document, path);
  if (typeof document !== 'object' || document === null) return undefined;
  const fitting = Object.entries(document).filter(([key]) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`));
  const [longest] = fitting.toSorted(([a], [b]) => b.length - a.length);
  return longest && lookUp(longest[1], path.slice(longest[0].length).replace(/^\./, ''));
}

function lookUpElement(list: unknown[], path: string): unknown {
  const bracket = /^\[(?:(\d+)|([^\]=]+)=([^\]]*))\]\.?(.*)$/s.exec(path);
  if (!bracket) return undefined;
  const [, index, key = '', value, rest = ''] = bracket;
  return lookUp(index === undefined ? list.find((one) => lookUp(one, key) === value) : list[Number(index)], rest);
}
