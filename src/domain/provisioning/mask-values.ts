import { organisationOf } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

const mostAttributes = 50;
const attributePattern = /^[a-z$][\w$-]{0,99}(\.[a-z$][\w$-]{0,99})?$/i;

/**
 * Reads the names of attributes that events are not to show; each once.
 * @throws Invalid where one is no name, or there are too many
 */
export function readMaskedAttributes(names: readonly string[] | null | undefined): string[] | null | undefined {
  if (!names) return names;
  const distinct = [...new Map(names.map((name) => [name.trim().toLowerCase(), name.trim()])).values()];
  const wrong = distinct.find((name) => !attributePattern.test(name));
  if (wrong !== undefined) throw new Invalid(`maskedAttributes: “${wrong.slice(0, 100)}” is no name of an attribute. Write it as SCIM does, for example phoneNumbers or name.familyName, without a URN.`, ['maskedAttributes']);
  if (distinct.length > mostAttributes) throw new Invalid(`maskedAttributes names ${distinct.length} attributes: at most ${mostAttributes}.`, ['maskedAttributes']);
  return distinct;
}

/** The attributes that events of the caller's organisation do not show. Part of reading an event, so it needs no permission of its own. */
export async function loadMaskedAttributes(scope: Scope): Promise<ReadonlySet<string>> {
  const [row] = await runStatement(scope.session, { name: 'masked-attributes', text: 'select masked_attributes as names from single_sign_on_settings where organisation_id = $1', values: [organisationOf(scope.actor)] });
  return new Set(((row?.['names'] ?? []) as string[]).map((name) => name.toLowerCase()));
}

const mask = '(masked)';
// What holds attributes and is none: the messages of SCIM, the inputs of our operations, and extensions.
const isTransparent = (key: string): boolean => key === 'input' || key === 'operations' || key === 'enterprise' || key.startsWith('urn:');

/** A request, or the variables of an operation, with the values of these attributes (in lower case) masked wherever they stand. */
export function maskValues(value: unknown, names: ReadonlySet<string>, path = ''): unknown {
  if (names.size === 0) return value;
  if (isMasked(path, names)) return value === null ? null : mask;
  if (Array.isArray(value)) return value.map((element) => maskValues(element, names, path));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const operationPath = entries.find(([key, text]) => key.toLowerCase() === 'path' && typeof text === 'string')?.[1] as string | undefined;
  return Object.fromEntries(entries.map(([key, item]) => {
    if (operationPath !== undefined && key.toLowerCase() === 'value') return [key, maskValues(item, names, attributeOf(operationPath))];
    const name = key.toLowerCase();
    if (operationPath !== undefined && name === 'path') return [key, item];
    return [key, maskValues(item, names, isTransparent(name) && path === '' && !name.includes(':user:') ? '' : pathBelow(path, attributeOf(key)))];
  }));
}

/** Whether an attribute, or one part of it such as `name.familyname`, is not to be shown. */
export function isMasked(path: string, names: ReadonlySet<string>): boolean {
  return path !== '' && (names.has(path) || names.has(path.split('.', 1)[0] ?? ''));
}

function pathBelow(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** The attribute that a path leads to, and perhaps its part, in lower case: `emails[type eq "work"].value` → `emails.value`. */
export function attributeOf(path: string): string {
  return path.trim().toLowerCase().replaceAll(/\[[^\]]*\]/g, '').replace(/^urn:.*:(?:user|group):/, '').replace(/^value$/, '');
}
