/** What a rehearsal has made of a user or a group, beside what they really are. */
export const differenceKinds = ['CREATED', 'CHANGED', 'DISABLED', 'ENABLED', 'DELETED', 'MATCHED'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** A user or a group that is another one in the copy than in the organisation. */
export interface Difference {
  readonly copyId: string;
  readonly resourceType: 'USER' | 'GROUP';
  /** In the copy and in the organisation alike, where it is there. */
  readonly resourceId: string;
  readonly name: string;
  readonly displayName: string | null;
  readonly kind: DifferenceKind;
}

/** What becomes of one value. */
export interface DifferenceChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Who would join and leave a group. */
export interface DifferenceMembers {
  readonly addedCount: number;
  readonly removedCount: number;
  /** The userNames of the first of them. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** All that is different about a user or a group. */
export interface DifferenceDetails {
  readonly changes: readonly DifferenceChange[];
  /** Undefined for users. */
  readonly members?: DifferenceMembers;
}
