import type { Difference, DifferenceChange, DifferenceDetails, DifferenceMembers } from '../domain/rehearsal/difference.ts';

const shownChanges = 8;

/** What would become of each value of somebody, and who would join and leave a group, in one line. */
export function whatWouldChange({ kind, changes, members }: Difference & DifferenceDetails): string {
  // Whoever the directory changes it manages: that says something only where nothing else would change.
  const told = changes.filter(({ field }) => kind === 'MATCHED' || field !== 'managedByDirectory');
  const more = told.length > shownChanges ? [`and ${told.length - shownChanges} more`] : [];
  return [...told.slice(0, shownChanges).map(describeChange), ...more, ...(members ? describeMembers(members) : [])].join('; ');
}

function describeChange({ field, before, after }: DifferenceChange): string {
  const was = isNone(before) ? '' : `${describeValue(before)} → `;
  return `${field}: ${was}${isNone(after) ? 'none' : describeValue(after)}`;
}

function describeMembers({ addedCount, added, removedCount, removed }: DifferenceMembers): string[] {
  return [...listed('would join', addedCount, added), ...listed('would leave', removedCount, removed)];
}

function listed(what: string, count: number, names: readonly string[]): string[] {
  if (count === 0) return [];
  return [`${what}: ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`];
}

const isNone = (value: unknown): boolean => value === null || value === undefined;

// A line stays one line, whatever a directory has in a value.
function describeValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(describeValue).join(', ');
  return (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(/\s+/g, ' ');
}
