import { subAttributeOf } from '../attribute.ts';
import type { AttributeDefinition } from '../attribute.ts';
import type { AttributeReference } from '../attribute-reference.ts';
import { formatMoment, parseDateTime } from '../date-time.ts';
import type { Dialect } from '../dialect.ts';
import { invalidFilter } from '../errors.ts';
import { quotable } from '../text.ts';
import type { Comparison, ComparisonOperator } from './filter.ts';
import type { Token } from './lexer.ts';

type Literal = Comparison['value'];

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const ORDERED: readonly ComparisonOperator[] = ['gt', 'ge', 'lt', 'le'];
const PARTIAL: readonly ComparisonOperator[] = ['co', 'sw', 'ew'];
const TEXTUAL: readonly AttributeDefinition['type'][] = ['string', 'reference', 'binary'];

/**
 * Checks that an attribute can be compared so, and reads the value as one of the attribute's type (RFC 7644 §3.4.2.2).
 * A complex attribute stands for its `value`. A date becomes UTC in one spelling.
 *
 * @throws invalidFilter
 */
export function compare(
  named: AttributeReference,
  operator: ComparisonOperator,
  token: Token,
  dialect: Dialect,
): Comparison {
  const attribute = comparable(named);
  const definition = attribute.subAttribute ?? attribute.attribute;
  const { path } = attribute;
  checkOperator(definition, path, operator);
  const value = readLiteral(definition, path, token, dialect);
  // "" and null are both "unassigned"; one spelling is enough for everybody who reads the filter.
  if (operator === 'eq' || operator === 'ne') return { kind: 'compare', attribute, operator, value: value === '' ? null : value };
  if (value !== null) return { kind: 'compare', attribute, operator, value };
  throw invalidFilter(`"${path} ${operator} null" means nothing. Use "eq" or "ne" with null, or "pr".`);
}

function checkOperator(definition: AttributeDefinition, path: string, operator: ComparisonOperator): void {
  if (ORDERED.includes(operator) && (definition.type === 'boolean' || definition.type === 'binary')) {
    throw invalidFilter(`"${path}" is of the type ${definition.type}, which "${operator}" cannot order. Use "eq".`);
  }
  if (PARTIAL.includes(operator) && !TEXTUAL.includes(definition.type)) {
    throw invalidFilter(`"${path}" is of the type ${definition.type}; "${operator}" is for texts. Use "eq", or an order for numbers and dates.`);
  }
}

function comparable(named: AttributeReference): AttributeReference {
  const definition = named.subAttribute ?? named.attribute;
  if (definition.type !== 'complex') return named;
  const value = named.subAttribute === undefined ? subAttributeOf(definition, 'value') : undefined;
  if (value === undefined) {
    const names = (definition.subAttributes ?? []).map(({ name }) => name).join(', ');
    throw invalidFilter(`"${named.path}" is complex. Name one of its sub-attributes (${names}), or ask for "pr".`);
  }
  return { ...named, subAttribute: value, path: `${named.path}.${value.name}` };
}

function readLiteral(definition: AttributeDefinition, path: string, token: Token, dialect: Dialect): Literal {
  if (token.kind !== 'word' && token.kind !== 'string') {
    throw invalidFilter(`A value for "${path}" is missing at position ${token.position}. Write it in double quotes.`);
  }
  const literal = token.kind === 'string' ? token.text : readWord(definition, path, token.text, dialect);
  if (literal === null) return null;
  if (TEXTUAL.includes(definition.type)) {
    if (typeof literal === 'string') return literal;
    throw invalidFilter(`"${path}" is compared with text. Write ${String(literal)} in double quotes.`);
  }
  if (literal === '') return null;
  return definition.type === 'dateTime' ? readMoment(path, literal, dialect) : readTyped(definition, path, literal, dialect);
}

/** A boolean or a number, which a tolerated client may send as a text. */
function readTyped(definition: AttributeDefinition, path: string, literal: string | number | boolean, dialect: Dialect): Literal {
  const type = definition.type === 'boolean' ? 'boolean' : 'number';
  const value = dialect.looseFilterValues ? dialect.repairOne(definition, literal) : literal;
  if ((typeof value === 'boolean' || typeof value === 'number') && typeof value === type) return value;
  const expected = type === 'boolean' ? 'true or false' : 'a number';
  throw invalidFilter(`"${path}" is compared with ${expected}, not with "${quotable(String(literal))}".`);
}

/** A value without quotes: one of JSON's literals, or, from a tolerated client, a text. */
function readWord(definition: AttributeDefinition, path: string, word: string, dialect: Dialect): Literal {
  const lower = word.toLowerCase();
  if (lower === 'null') return null;
  // For a text the word itself counts: 007 must not become 7.
  const isText = TEXTUAL.includes(definition.type) || definition.type === 'dateTime';
  if (isText && dialect.looseFilterValues && !word.startsWith("'")) return word;
  if (lower === 'true' || lower === 'false') return lower === 'true';
  if (NUMBER.test(word) && Number.isFinite(Number(word))) return Number(word);
  throw invalidFilter(`The value for "${path}", ${quotable(word)}, must be in double quotes.`);
}

function readMoment(path: string, literal: string | number | boolean, { strict }: Dialect): Literal {
  // The space is the `+` of an offset that was not escaped.
  const isReadable = typeof literal === 'string' && !(strict && literal.includes(' '));
  const moment = isReadable ? parseDateTime(literal) : undefined;
  if (moment === undefined) {
    throw invalidFilter(
      `"${path}" is compared with a date and time such as "2011-05-13T04:42:34Z", not with "${quotable(String(literal))}".`,
    );
  }
  return formatMoment(moment);
}
