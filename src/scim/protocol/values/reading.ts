import type { Dialect } from '../dialect.ts';
import { invalidSyntax, invalidValue, mutability } from '../errors.ts';
import type { ScimError } from '../errors.ts';
import { quotable } from '../text.ts';

/** Something that a client sent and that had no effect. */
export interface Ignored {
  /** The name or path as it arrived. */
  readonly path: string;
  readonly reason: 'unknown' | 'readOnly';
}

/** The refusal to change what only the server sets (RFC 7644 §3.5.2). */
export function readOnly(path: string): ScimError {
  return mutability(`"${quotable(path)}" is read-only. Leave it out of the request.`);
}

const MOST_IGNORED = 100;

/** How values of one request are read, and what of it had no effect. */
export class Reading {
  readonly dialect: Dialect;
  /** A patch says what is to change; a resource, as sent with POST and PUT, repeats what the client was given. */
  readonly message: 'patch' | 'resource';
  readonly ignored: Ignored[] = [];

  constructor(dialect: Dialect, message: 'patch' | 'resource') {
    this.dialect = dialect;
    this.message = message;
  }

  /**
   * Passes over an attribute that the schema does not have. Clients send such attributes all the time; the list lets an
   * administrator see which mappings lead nowhere.
   *
   * @throws invalidSyntax in a strict dialect
   */
  passOverUnknown(path: string): void {
    if (this.dialect.strict) {
      throw invalidSyntax(`"${quotable(path)}" is not an attribute of this resource. See /Schemas, and leave it out.`);
    }
    this.#add({ path: quotable(path), reason: 'unknown' });
  }

  /**
   * Passes over a value for an attribute that only the server sets (RFC 7643 §7, `mutability`).
   *
   * @throws mutability for a patch in a strict dialect
   */
  passOverReadOnly(path: string): void {
    if (this.dialect.strict && this.message === 'patch') throw readOnly(path);
    this.#add({ path: quotable(path), reason: 'readOnly' });
  }

  /**
   * Entra clears an attribute with `""`; by RFC 7643 §2.5 only null and `[]` do, and an empty text says nothing else here.
   *
   * @throws invalidValue in a strict dialect
   */
  refuseEmptyText(value: unknown, path: string): void {
    if (this.dialect.strict && value === '') throw invalidValue(`"${quotable(path)}" must not be an empty text. Send null to clear it.`);
  }

  // The list is stored with the request, so its length must not be the client's choice.
  #add(ignored: Ignored): void {
    if (this.ignored.length < MOST_IGNORED) this.ignored.push(ignored);
  }
}
