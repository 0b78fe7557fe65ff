import type { Dialect } from '../dialect.ts';
import { invalidFilter } from '../errors.ts';
import type { ResourceType } from '../resource-type.ts';
import type { Filter } from './filter.ts';
import { tokenise } from './lexer.ts';
import { FilterParser, resourceScope } from './parser.ts';

/**
 * Parses a filter (RFC 7644 §3.4.2.2) and resolves its names against the resource type.
 *
 * Beyond the grammar it reads, in a tolerant dialect, `emails[type eq "work"].value eq "x"`, which Entra sends, values
 * without quotes, `"True"` for a boolean and extension attributes without their URN.
 *
 * @param others the types that are queried together with it; names that only they have may stand in the filter, too
 * @throws invalidFilter if the filter is empty, malformed, longer than 4096 characters, nested deeper than 16 levels,
 *   names an unknown attribute, or compares one in a way that its type does not allow
 */
export function parseFilter(text: string, resourceType: ResourceType, dialect: Dialect, others: readonly ResourceType[] = []): Filter {
  const tokens = tokenise(text, (detail) => invalidFilter(`The filter cannot be read. ${detail}`));
  if (tokens.length === 1) throw invalidFilter('The filter is empty. Leave the parameter out to get every resource.');
  const parser = new FilterParser(tokens, dialect);
  const filter = parser.parseAlternatives(resourceScope([resourceType, ...others], dialect), 0);
  const rest = parser.take();
  if (rest.kind !== 'end') {
    throw invalidFilter(`"and" or "or" is missing at position ${rest.position} of the filter; texts must be in double quotes.`);
  }
  return filter;
}
