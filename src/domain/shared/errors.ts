/**
 * The domain's refusals. Each edge translates them once: `graphql/errors.ts`, `scim/errors.ts`.
 * A message says what is wrong, where, and what to do instead, and holds nothing of another organisation.
 */
export abstract class DomainError extends Error {
  /** Stable word for the kind of refusal. */
  abstract readonly code: 'NOT_FOUND' | 'TAKEN' | 'INVALID' | 'VERSION_MISMATCH' | 'HOLDS_DATA' | 'LAST_OWNER' | 'MANAGED_BY_DIRECTORY' | 'HELD' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'UNAVAILABLE';
  /** The path of the input field at fault; empty where no single field is. */
  readonly field: readonly string[];

  constructor(message: string, field: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.field = field;
  }
}

/** There is nothing with that id in the caller's organisation; another organisation's thing answers the same. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
}

/** A value that must be unique is in use. */
export class Taken extends DomainError {
  readonly code = 'TAKEN';
}

/** A value is not one that is accepted. */
export class Invalid extends DomainError {
  readonly code = 'INVALID';
}

/** The resource has changed since the caller read it. */
export class VersionMismatch extends DomainError {
  readonly code = 'VERSION_MISMATCH';
}

/** To do it would lose or break data that somebody holds, and the caller has not said that this is meant. */
export class HoldsData extends DomainError {
  readonly code = 'HOLDS_DATA';
}

/** The organisation would be left without an owner who can sign in. */
export class LastOwner extends DomainError {
  readonly code = 'LAST_OWNER';
}

/** A directory manages the user or group, which is therefore changed there. */
export class ManagedByDirectory extends DomainError {
  readonly code = 'MANAGED_BY_DIRECTORY';
}

/** A directory wants to disable or delete more people at once than it may; it should ask again later. */
export class Held extends DomainError {
  readonly code = 'HELD';
}

/** Nobody, or nobody we know, is asking. */
export class Unauthenticated extends DomainError {
  readonly code = 'UNAUTHENTICATED';
}

/** The caller is known and lacks a permission. */
export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';
}

/** The database does not answer. Whether a change took place is not known; to ask again does no harm. */
export class Unavailable extends DomainError {
  readonly code = 'UNAVAILABLE';
}
