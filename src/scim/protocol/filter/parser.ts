import { defineAttribute, subAttributeOf } from '../attribute.ts';
import type { AttributeDefinition } from '../attribute.ts';
import type { AttributeReference } from '../attribute-reference.ts';
import type { Dialect } from '../dialect.ts';
import { invalidFilter, SecretInFilter } from '../errors.ts';
import { resolveReference } from '../resolve-reference.ts';
import { splitSchemaUrn, type ResourceType } from '../resource-type.ts';
import { quotable } from '../text.ts';
import { compare } from './comparison.ts';
import { comparisonOperators, join } from './filter.ts';
import type { ComparisonOperator, Filter } from './filter.ts';
import type { Token } from './lexer.ts';

/** How deep groups, negations and value paths may nest. */
const DEEPEST_NESTING = 16;

/** What names mean at some place of a filter: in the resource, or in an element of a list. */
export interface Scope {
  resolve(name: string): AttributeReference | undefined;
  /** For error messages: "User", "emails". */
  readonly owner: string;
  readonly isElement: boolean;
  /** Whether a name that stands for nothing is that of something which is accepted and never kept, such as `password`. */
  isSecret(name: string): boolean;
}

/** The names of a resource's attributes; where there are several types, a name is the first's that has it. */
export function resourceScope(resourceTypes: readonly ResourceType[], dialect: Dialect): Scope {
  return {
    resolve: (name) => {
      for (const resourceType of resourceTypes) {
        const reference = resolveReference(name, resourceType, dialect);
        if (reference !== undefined) return reference;
      }
      return undefined;
    },
    owner: resourceTypes.map(({ name }) => name).join(' or '),
    isElement: false,
    isSecret: (name) => resourceTypes.some((resourceType) => {
      const bareName = splitSchemaUrn(dialect.repairName(name), resourceType)?.rest ?? name;
      return resourceType.discarded.has(bareName.toLowerCase());
    }),
  };
}

/** The names inside the brackets of `emails[…]`, relative to one element. */
export function elementScope(list: AttributeReference): Scope {
  return {
    resolve: (name) => {
      const attribute = elementAttribute(list.attribute, name);
      if (attribute === undefined) return undefined;
      return { schema: list.schema, isExtension: false, attribute, path: attribute.name };
    },
    owner: list.path,
    isElement: true,
    isSecret: () => false,
  };
}

const plainElements = new WeakMap<AttributeDefinition, AttributeDefinition>();

/** A sub-attribute of a list's elements. The elements of a list of plain values have one only, `value` (RFC 7643 §2.4). */
function elementAttribute(list: AttributeDefinition, name: string): AttributeDefinition | undefined {
  if (list.type === 'complex') return subAttributeOf(list, name);
  if (name.toLowerCase() !== 'value') return undefined;
  let value = plainElements.get(list);
  if (value === undefined) {
    value = defineAttribute('value', list.description, { type: list.type, caseExact: list.caseExact });
    plainElements.set(list, value);
  }
  return value;
}

/** The names inside the brackets of `name[…]`: a single value has no elements, so they are attributes of the resource. */
function singleScope(single: AttributeReference): Scope {
  return {
    resolve: (name) => {
      const subAttribute = subAttributeOf(single.attribute, name);
      return subAttribute && { ...single, subAttribute, path: `${single.path}.${subAttribute.name}` };
    },
    owner: single.path,
    isElement: true,
    isSecret: () => false,
  };
}

/**
 * Reads the grammar of RFC 7644 §3.4.2.2 by recursive descent; the depth is limited, so the stack is too.
 * Every method throws invalidFilter.
 */
export class FilterParser {
  readonly #tokens: readonly Token[];
  readonly #dialect: Dialect;
  #next = 0;

  constructor(tokens: readonly Token[], dialect: Dialect) {
    this.#tokens = tokens;
    this.#dialect = dialect;
  }

  /** The piece that comes next; it stays. */
  peek(ahead = 0): Token {
    return this.#tokens[this.#next + ahead] ?? { kind: 'end', position: 0 };
  }

  /** Takes the piece that comes next. */
  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  /** `a or b or c` */
  parseAlternatives(scope: Scope, depth: number): Filter {
    const operands = [this.#parseConjunction(scope, depth)];
    while (this.#takeWord('or')) operands.push(this.#parseConjunction(scope, depth));
    return join('or', operands);
  }

  /** The filter in the brackets of a value path, the brackets included; the next piece is the opening one. */
  parseBrackets(scope: Scope, depth: number): Filter {
    this.take();
    const filter = this.parseAlternatives(scope, depth + 1);
    this.#expect(']');
    return filter;
  }

  #parseConjunction(scope: Scope, depth: number): Filter {
    const operands = [this.#parseTerm(scope, depth)];
    while (this.#takeWord('and')) operands.push(this.#parseTerm(scope, depth));
    return join('and', operands);
  }

  #parseTerm(scope: Scope, depth: number): Filter {
    if (depth > DEEPEST_NESTING) {
      throw invalidFilter(`The filter nests more than ${DEEPEST_NESTING} levels deep. Remove brackets.`);
    }
    const token = this.take();
    if (token.kind === '(') return this.#parseGroup(scope, depth);
    if (token.kind === 'word') {
      if (token.text.toLowerCase() === 'not' && this.peek().kind === '(') {
        this.take();
        return { kind: 'not', operand: this.#parseGroup(scope, depth) };
      }
      return this.#parseAttribute(token, scope, depth);
    }
    throw invalidFilter(`An attribute's name is missing at position ${token.position} of the filter.`);
  }

  #parseGroup(scope: Scope, depth: number): Filter {
    const filter = this.parseAlternatives(scope, depth + 1);
    this.#expect(')');
    return filter;
  }

  #parseAttribute(name: Token & { kind: 'word' }, scope: Scope, depth: number): Filter {
    const reference = scope.resolve(name.text);
    if (reference === undefined) throw scope.isSecret(name.text) ? new SecretInFilter(name.text.toLowerCase()) : unknownAttribute(name.text, scope.owner);
    refuseSecret(reference);
    if (this.peek().kind !== '[') return this.#parseTest(reference);
    if (scope.isElement || reference.subAttribute !== undefined || !canBeSelected(reference.attribute, this.#dialect)) {
      throw invalidFilter(`"${quotable(name.text)}" has no elements to select, so no "[" may follow it.`);
    }
    return this.#parseValuePath(reference, depth);
  }

  /**
   * `emails[type eq "work"]`, and Entra's `emails[type eq "work"].value eq "x"`, which means the same as
   * `emails[type eq "work" and value eq "x"]`.
   */
  #parseValuePath(list: AttributeReference, depth: number): Filter {
    const scope = list.attribute.multiValued ? elementScope(list) : singleScope(list);
    const conditions = [this.parseBrackets(scope, depth)];
    const follower = this.peek();
    if (follower.kind === 'word' && follower.text.startsWith('.')) {
      if (this.#dialect.strict) throw invalidFilter(`After "${list.path}[…]" "and" or "or" must follow. Write the condition into the brackets, as in [type eq "work" and value eq "x"].`);
      this.take();
      const subName = follower.text.slice(1);
      const subAttribute = scope.resolve(subName);
      if (subAttribute === undefined) throw unknownAttribute(subName, scope.owner);
      conditions.push(this.#parseTest(subAttribute));
    } else if (follower.kind === 'word' && isTest(follower.text)) {
      const value = scope.resolve('value');
      if (value === undefined) throw invalidFilter(`Name a sub-attribute after "${list.path}[…]", as in "].type".`);
      conditions.push(this.#parseTest(value));
    }
    const filter = join('and', conditions);
    if (list.attribute.multiValued) return { kind: 'valuePath', attribute: list, filter };
    return join('and', [{ kind: 'present', attribute: list }, filter]);
  }

  #parseTest(attribute: AttributeReference): Filter {
    const token = this.take();
    const word = token.kind === 'word' ? token.text.toLowerCase() : '';
    if (word === 'pr') return { kind: 'present', attribute };
    const operator = comparisonOperators.find((candidate) => candidate === word);
    if (operator === undefined) throw unknownOperator(token, attribute.path);
    return compare(attribute, operator, this.take(), this.#dialect);
  }

  #takeWord(word: string): boolean {
    const token = this.peek();
    if (token.kind !== 'word' || token.text.toLowerCase() !== word) return false;
    this.#next += 1;
    return true;
  }

  #expect(kind: ')' | ']'): void {
    const token = this.take();
    if (token.kind !== kind) throw invalidFilter(`A "${kind}" is missing at position ${token.position} of the filter.`);
  }
}

/** Whether a value path may select among the attribute's values; in a tolerant dialect also "among" a single one. */
function canBeSelected(attribute: AttributeDefinition, { strict }: Dialect): boolean {
  return attribute.multiValued || (attribute.type === 'complex' && !strict);
}

function isTest(word: string): boolean {
  const lower = word.toLowerCase();
  return lower === 'pr' || comparisonOperators.some((operator: ComparisonOperator) => operator === lower);
}

/** A secret must not be guessable by asking (RFC 7643 §7). */
function refuseSecret({ attribute, subAttribute, path }: AttributeReference): void {
  const definition = subAttribute ?? attribute;
  if (definition.mutability === 'writeOnly' || definition.returned === 'never') {
    throw new SecretInFilter(path);
  }
}

function unknownAttribute(name: string, owner: string): Error {
  return invalidFilter(`"${quotable(name)}" is not an attribute of ${owner}. See /Schemas for those that are.`);
}

function unknownOperator(token: Token, path: string): Error {
  const found = token.kind === 'word' || token.kind === 'string' ? `"${quotable(token.text)}"` : 'nothing';
  return invalidFilter(
    `After "${path}" an operator must follow, not ${found}: one of ${comparisonOperators.join(', ')}, pr.`,
  );
}
