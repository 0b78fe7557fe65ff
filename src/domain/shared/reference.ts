import type { Row } from './batch.ts';

/** A member of a group, or a group of a user, in short. */
export interface Reference {
  readonly id: string;
  readonly display: string;
}

/** A row with `id` and `display` as a reference. */
export function toReference({ id, display }: Row): Reference {
  return { id: id as string, display: display as string };
}
