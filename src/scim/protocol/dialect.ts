/*
 * How far a server goes to understand a client. The engine below knows RFC 7643 and 7644; what identity providers send
 * beside them is put right by a dialect. `rfcDialect` puts nothing right: it is the strict mode of a connection. The
 * tolerant dialect, for Entra, Okta, OneLogin and the rest, is made of the files in `quirks/`.
 */

import type { AttributeDefinition } from './attribute.ts';
import type { Filter } from './filter/filter.ts';
import type { JsonObject, JsonValue } from './json.ts';

/** What a server tolerates, and how it repairs what it tolerates. Every repair is pure. */
export interface Dialect {
  /**
   * Whether to refuse what RFC 7643 and 7644 do not know or let a server refuse, though nothing has to be repaired to
   * understand it: unknown attributes and schemas, a PATCH without operations or without its `schemas`, `op` in another
   * case, a value on a removal, a value path that matches nothing, two primary values, an empty text, a text of another
   * form than its attribute asks for, and a few more. `test/scim/strict.test.ts` lists them all.
   */
  readonly strict: boolean;
  /** Whether a filter value may stand without quotes, and a typed one in quotes: `active eq "True"`. */
  readonly looseFilterValues: boolean;
  /** Whether a query may name an extension's attribute without the extension's URN: `manager eq "x"`. */
  readonly bareExtensionNames: boolean;
  /** Whether a key of a resource may be a path: `name.givenName`, `emails[type eq "work"].value`, `urn:…:User:manager`. */
  readonly pathKeys: boolean;
  /** Repairs the beginning of a name that may hold a misspelt schema URN. */
  repairName(name: string): string;
  /** Turns what was sent for a multi-valued attribute into a list, if it can. */
  repairList(definition: AttributeDefinition, value: JsonValue): JsonValue;
  /** Turns what was sent for one value, or for one element of a list, into the attribute's type, if it can. */
  repairOne(definition: AttributeDefinition, value: JsonValue): JsonValue;
  /** The elements that a removal lists in its `value`; `undefined` if the value means nothing and all is removed. */
  listedForRemoval(definition: AttributeDefinition, value: JsonValue | undefined): JsonValue[] | undefined;
  /** The element that a value path describes, to be made where none matches; `undefined` if there is no such element. */
  seedElement(filter: Filter): JsonObject | undefined;
  /** Told of an element that was made because a value path matched none. */
  seeded?(attribute: AttributeDefinition, element: JsonValue): void;
}

/** RFC 7643 and RFC 7644 to the letter. */
export const rfcDialect: Dialect = {
  strict: true,
  looseFilterValues: false,
  bareExtensionNames: false,
  pathKeys: false,
  repairName: (name) => name,
  repairList: (_definition, value) => value,
  repairOne: (_definition, value) => value,
  listedForRemoval: () => undefined,
  seedElement: () => undefined,
};
