import { asObject, evaluateFilter } from '../filter/evaluate-filter.ts';
import type { Filter } from '../filter/filter.ts';
import type { JsonObject } from '../json.ts';

/**
 * What a PATCH does to the members of a group, without knowing them: the members afterwards are
 *
 *     ((replaceAll ? none : the present ones) − remove − those that any of removeMatching selects) ∪ add
 *
 * `add` and `remove` share no id. `remove` and `removeMatching` are empty where `replaceAll` is set. Adding a member
 * and removing a stranger change nothing.
 */
export interface MemberChange {
  readonly replaceAll: boolean;
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** Filters relative to one member; only those that are not simply `value eq "…"`. */
  readonly removeMatching: readonly Filter[];
}

/** A member as a client adds it. */
export interface NewMember {
  readonly value: string;
  /** What the client says about it; a later filter of the same request may go by that. */
  readonly element: JsonObject;
}

/** Folds operations on members, in their order, into one change. */
export class MemberFold {
  #replaceAll = false;
  readonly #add = new Map<string, JsonObject>();
  readonly #remove = new Set<string>();
  #removeMatching: Filter[] = [];

  add(members: readonly NewMember[]): void {
    for (const { value, element } of members) {
      this.#remove.delete(value);
      this.#add.set(value, { ...this.#add.get(value), ...element });
    }
  }

  remove(values: readonly string[]): void {
    for (const value of values) {
      this.#add.delete(value);
      if (!this.#replaceAll) this.#remove.add(value);
    }
  }

  removeAll(): void {
    this.#replaceAll = true;
    this.#add.clear();
    this.#remove.clear();
    this.#removeMatching = [];
  }

  /**
   * Removes what a filter selects: among the present members, and among those that the request has added so far, judged
   * by what the client said of them.
   */
  removeMatching(filter: Filter): void {
    if (!this.#replaceAll) this.#removeMatching.push(filter);
    for (const [value, element] of this.#add) {
      if (evaluateFilter(filter, asObject({ type: 'User', ...element }))) this.remove([value]);
    }
  }

  /** The change that all operations together make. */
  finish(): MemberChange {
    return {
      replaceAll: this.#replaceAll,
      add: [...this.#add.keys()],
      remove: [...this.#remove],
      removeMatching: this.#removeMatching,
    };
  }
}
