import { createHmac, randomBytes } from 'node:crypto';
import { enterpriseUserSchema } from '../../scim/protocol/schemas/enterprise-user.ts';
import { groupSchema } from '../../scim/protocol/schemas/group.ts';
import { userSchema } from '../../scim/protocol/schemas/user.ts';
import type { AttributeDefinition } from '../../scim/protocol/attribute.ts';

/** Takes what is personal out of the values and sentences of one thing, such as an event. */
export interface Redaction {
  /** A value of JSON: members keep their names, truth values and ids stay, every other text and number becomes a pseudonym. */
  value(value: unknown): unknown;
  /** A sentence: what it quotes, addresses, and every value that this redaction has met become pseudonyms. Values come first. */
  sentence(text: string): string;
}

const namesOf = (attributes: readonly AttributeDefinition[]): string[] => attributes.flatMap(({ name, canonicalValues = [], subAttributes = [] }) => [name, ...canonicalValues, ...namesOf(subAttributes)]);
/** What is written in the standard, and so says nothing of a person. */
const standardWords = new Set([
  ...[userSchema, enterpriseUserSchema, groupSchema].flatMap(({ attributes }) => namesOf(attributes)), 'members', 'displayName', 'true', 'false', 'User', 'Group', 'add', 'replace', 'remove',
].map((word) => word.toLowerCase()));
// Members whose values are words of the protocol (RFC 7644 §3.5.2). A `type` is not among them: directories may write there what they like.
const protocolMembers = new Set(['schemas', 'op', 'resourcetype', 'method']);
const protocolPattern = /^[\w:./-]{1,100}$/;
const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const attributePattern = /^(?:urn:[\w:.-]+:)?([a-z$][\w$-]*)(?:\[.*\])?(?:\.([a-z$][\w$-]*))?$/i;
const quotedPattern = /“([^”]*)”|"([^"]*)"/g;
const addressPattern = /[^\s<>"“”‹›@,;()]+@[\w.-]*\w/g;
const pseudonymPattern = /^‹[0-9a-f]{8}›(@[^@]*)?$/;
// Shorter values, found within words, would make sentences unreadable.
const leastLength = 3;

/**
 * Redactions with one key: equal values get equal pseudonyms, so that what was compared can still be followed. Nobody can lead them
 * back, nor compare them with those of another call.
 */
export function createRedactions(): () => Redaction {
  const key = randomBytes(32);
  const mark = (text: string): string => `‹${createHmac('sha256', key).update(text.toLowerCase()).digest('hex').slice(0, 8)}›`;
  return () => createRedaction((text) => {
    // The domain of an address is not personal, and tells user principal names from other addresses.
    const at = text.lastIndexOf('@');
    return at > 0 ? mark(text.slice(0, at)) + text.slice(at) : mark(text);
  });
}

function createRedaction(pseudonym: (text: string) => string): Redaction {
  const met = new Set<string>();
  const hide = (text: string): string => {
    if (isImpersonal(text)) return text;
    if (text.length >= leastLength) met.add(text);
    return pseudonym(text);
  };
  // In a name, a path or a sentence: what is quoted, and addresses.
  const hideWithin = (text: string): string => text.replace(quotedPattern, (whole, curly: string | undefined, straight: string | undefined) => {
    const quoted = curly ?? straight ?? '';
    return isAttribute(quoted) ? whole : whole.at(0) + hide(quoted) + whole.at(-1);
  }).replace(addressPattern, pseudonym);
  const hideText = (text: string, member: string): string => {
    if (protocolMembers.has(member) && protocolPattern.test(text)) return text;
    return member === 'path' ? hideWithin(text) : hide(text);
  };
  const value = (given: unknown, member = ''): unknown => {
    if (Array.isArray(given)) return given.map((element) => value(element, member));
    if (typeof given === 'object' && given !== null) return Object.fromEntries(Object.entries(given).map(([name, item]) => [hideWithin(name), value(item, name.toLowerCase())]));
    if (typeof given === 'string') return hideText(given, member);
    return typeof given === 'number' ? hide(String(given)) : given;
  };
  return {
    value,
    sentence: (text) => {
      const longestFirst = [...met].filter((one) => text.includes(one)).toSorted((one, other) => other.length - one.length);
      // All at once, so that no pseudonym is looked at again.
      const hidden = longestFirst.length === 0 ? text : text.replace(new RegExp(longestFirst.map((one) => RegExp.escape(one)).join('|'), 'g'), pseudonym);
      return hideWithin(hidden);
    },
  };
}

/** Whether a text says nothing of a person: a word of the standard, an id, a URN, nothing, or what is a pseudonym already. */
function isImpersonal(text: string): boolean {
  return text === '' || pseudonymPattern.test(text) || standardWords.has(text.toLowerCase()) || uuidPattern.test(text) || text.startsWith('urn:ietf:params:scim:');
}

function isAttribute(text: string): boolean {
  const [, first = '', second] = attributePattern.exec(text) ?? [];
  return standardWords.has(first.toLowerCase()) && (second === undefined || standardWords.has(second.toLowerCase())) && !/[[\]]/.test(text);
}
