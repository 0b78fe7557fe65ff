import { Invalid } from '../shared/errors.ts';
import { storableText } from '../shared/text.ts';
import { isUuid } from '../shared/uuid.ts';

/** The most member ids that one change may name. */
const memberLimit = 100_000;

/**
 * Parts ids into those that can be a user's and those that cannot be anybody's.
 * @throws Invalid where there are too many for one change, or one holds what the event of the change could not hold
 */
export function partMemberIds(ids: readonly string[], field: string): { possible: string[]; impossible: string[] } {
  if (ids.length > memberLimit) throw new Invalid(`${field} names ${ids.length} members: send at most ${memberLimit} at once.`, [field]);
  const possible = new Set<string>();
  const impossible = new Set<string>();
  for (const id of ids) {
    if (isUuid(id)) possible.add(id.toLowerCase());
    else impossible.add(nameable(id, field));
  }
  return { possible: [...possible], impossible: [...impossible] };
}

function nameable(id: string, field: string): string {
  return storableText(id, [field])?.toLowerCase() ?? '';
}

/**
 * @throws Invalid naming the ids that are no user's, where there are any
 */
export function refuseUnknownMembers(unknown: readonly string[], field: string): void {
  if (unknown.length === 0) return;
  const named = unknown.slice(0, 20).join(', ');
  const more = unknown.length > 20 ? ` and ${unknown.length - 20} more` : '';
  throw new Invalid(`No user of this organisation has the id ${named}${more}: nothing was changed. Leave these ids out.`, [field]);
}
