import type { AttributeDefinition } from './attribute.ts';

/** A schema: a URN and the attributes that it defines (RFC 7643 §7). */
export interface SchemaDefinition {
  /** The URN, such as `urn:ietf:params:scim:schemas:core:2.0:User`. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly AttributeDefinition[];
}
