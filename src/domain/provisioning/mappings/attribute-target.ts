import type { ResourceType } from '../provisioning-event.ts';
import { elementTexts, userFields } from '../../users/user-fields.ts';

/** An attribute that a directory sends to. */
export interface AttributeTarget {
  /** As the list of attributes in Entra has it, for example `emails[type eq "work"].value`. */
  readonly target: string;
  /** What it becomes here, for example `name.givenName`, `emails` or `informationFields.costCode`; null where nothing is kept of it. */
  readonly field: string | null;
}

/** What an attribute may mean in an organisation. */
export interface Vocabulary {
  readonly resourceType: ResourceType;
  /** The URN of the organisation's own schema. */
  readonly ownUrn: string;
  /** The names of its user information fields. */
  readonly ownNames: readonly string[];
}

export const enterpriseUrn = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const coreUrn = /^urn:ietf:params:scim:schemas:core:2\.0:(?:user|group)(?::|$)/i;
// Misspelt as a page of Microsoft's has it, and as SCIM 1.1 called it.
const enterpriseUrns = /^urn:(?:ietf:params:scim:schemas:extension:enterprise:2\.0:?user|scim:schemas:extension:enterprise:[12]\.0(?::user)?)(?::|$)/i;

const byName = (names: readonly string[]): ReadonlyMap<string, string> => new Map(names.map((name) => [name.toLowerCase(), name]));
const second = (first: string): string[] => userFields.flatMap(({ path }) => (path[0] === first ? path[1] ?? [] : []));

const texts = byName(['userName', 'externalId', 'active', ...userFields.flatMap(({ path: [name, part], kind }) => (kind === 'text' && part === undefined ? name : []))]);
const nameParts = byName(second('name'));
const enterpriseParts = byName(second('enterprise'));
const lists = new Map(userFields.flatMap(({ path: [name], kind }) => (kind === 'text' ? [] : [[name.toLowerCase(), { name, parts: byName([...elementTexts[kind], 'primary']) }] as const])));
const groupTexts = byName(['displayName', 'externalId', 'members']);
const longestTarget = 300;
/** What clients may send, and nobody misses: it is read-only, or a secret. */
const discarded: ReadonlySet<string> = new Set(['schemas', 'id', 'meta', 'groups', 'password', '$ref']);

/**
 * What a name of an attribute means: a path of a PATCH, or a key of a resource, in any case and with or without a URN.
 * @returns undefined for what is passed over without a word, such as `id`
 */
export function targetOf(name: string, vocabulary: Vocabulary): AttributeTarget | undefined {
  const given = name.trim().slice(0, longestTarget);
  const enterprise = enterpriseUrns.exec(given);
  if (enterprise) return inExtension(enterpriseUrn, given.slice(enterprise[0].length), enterpriseParts, 'enterprise');
  if (given.toLowerCase().startsWith(`${vocabulary.ownUrn.toLowerCase()}:`)) return inExtension(vocabulary.ownUrn, given.slice(vocabulary.ownUrn.length + 1), byName(vocabulary.ownNames), 'informationFields');
  const bare = given.replace(coreUrn, '');
  if (bare.includes(':')) return { target: bare, field: null };
  return inCore(bare, vocabulary.resourceType);
}

/** Whether a key of a resource is the URN of a schema, below which its attributes stand. */
export function isSchemaUrn(name: string): boolean {
  return /^urn:.*:(?:user|group)$/i.test(name) || enterpriseUrns.exec(name)?.[0] === name;
}

function inExtension(urn: string, rest: string, names: ReadonlyMap<string, string>, field: string): AttributeTarget {
  const [first = '', part = ''] = rest.split('.', 2);
  const known = names.get(first.toLowerCase());
  const isWhole = part === '' || part.toLowerCase() === 'value';
  return known !== undefined && isWhole ? { target: `${urn}:${known}`, field: `${field}.${known}` } : { target: `${urn}:${rest}`, field: null };
}

// `attribute`, `attribute.part`, `attribute[filter]`, `attribute[filter].part`
const form = /^([^.[\]]+)(?:\[(.*)\])?(?:\.([^.[\]]+))?$/;

function inCore(name: string, resourceType: ResourceType): AttributeTarget | undefined {
  const [, first = name, filter, part] = form.exec(name) ?? [];
  const key = first.toLowerCase();
  if (discarded.has(key)) return undefined;
  if (resourceType === 'GROUP') return knownOr(name, groupTexts.get(key));
  const list = lists.get(key);
  if (list) return inList(name, list, filter, part);
  if (key === 'name') return knownOr(name, part === undefined ? undefined : nameParts.get(part.toLowerCase()), 'name.');
  return knownOr(name, filter === undefined && part === undefined ? texts.get(key) : undefined);
}

function knownOr(name: string, known: string | undefined, before = ''): AttributeTarget {
  return known === undefined ? { target: name, field: null } : { target: before + known, field: before + known };
}

function inList(given: string, { name, parts }: { readonly name: string; readonly parts: ReadonlyMap<string, string> }, filter: string | undefined, part: string | undefined): AttributeTarget {
  const known = part === undefined ? '' : parts.get(part.toLowerCase());
  if (known === undefined) return { target: given, field: null };
  return { target: `${name}${filter === undefined ? '' : `[${spelt(filter)}]`}${known === '' ? '' : `.${known}`}`, field: name };
}

/** A filter as Entra writes it in the lists of attributes that one can choose from. */
function spelt(filter: string): string {
  const [, type] = /^\s*type\s+eq\s+"?([^"]*)"?\s*$/i.exec(filter) ?? [];
  if (type !== undefined) return `type eq "${type}"`;
  return /^\s*primary\s+eq\s+"?true"?\s*$/i.test(filter) ? 'primary eq "True"' : filter.trim();
}

/** The attribute of an element of a list, as it is told from its fellows. */
export function elementTarget(list: string, element: { readonly type?: unknown; readonly primary?: unknown }, part: string): string {
  if (typeof element.type === 'string' && element.type !== '') return `${list}[type eq "${element.type}"].${part}`;
  return String(element.primary).toLowerCase() === 'true' ? `${list}[primary eq "True"].${part}` : list;
}
