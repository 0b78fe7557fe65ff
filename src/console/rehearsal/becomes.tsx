import type { RehearsalDifferencesQuery } from '../__generated__/operations.ts';
import { fieldNames } from './words.ts';

type Difference = NonNullable<RehearsalDifferencesQuery['rehearsal']>['differences']['nodes'][number];

const shownChanges = 8;

/** What would become of each value of somebody, and who would join and leave a group. */
export function Becomes({ row: { kind, changes: all, members } }: { readonly row: Difference }) {
  if (kind === 'DELETED') return <span className="small quiet">All of it would be gone.</span>;
  const changes = all.filter(({ field }) => !goesWithoutSaying(kind, field));
  const shown = changes.slice(0, shownChanges);
  return (
    <ul className="becomes">
      {shown.map(({ field, before, after }) => (
        <li key={field}>
          <span className="quiet">{fieldNames[field] ?? field}:</span> {!isNone(before) && <><del>{describe(field, before)}</del> → </>}<ins>{isNone(after) ? 'none' : describe(field, after)}</ins>
        </li>
      ))}
      {changes.length > shown.length && <li className="quiet">and {changes.length - shown.length} more</li>}
      {members && <><Members label="Would join" count={members.addedCount} names={members.added} /><Members label="Would leave" count={members.removedCount} names={members.removed} /></>}
    </ul>
  );
}

function Members({ label, count, names }: { readonly label: string; readonly count: number; readonly names: readonly string[] }) {
  if (count === 0) return null;
  return <li><span className="quiet">{label}:</span> {names.join(', ')}{count > names.length && ` and ${(count - names.length).toLocaleString('en-GB')} more`}</li>;
}

// The first column tells the names of who is new, and whoever the directory changes it manages.
function goesWithoutSaying(kind: Difference['kind'], field: string): boolean {
  return kind !== 'MATCHED' && (field === 'managedByDirectory' || (kind === 'CREATED' && (field === 'userName' || field === 'displayName')));
}

const isNone = (value: unknown): boolean => value === null || value === undefined;

function describe(field: string, value: unknown): string {
  if (typeof value === 'boolean') return field === 'active' ? (value ? 'enabled' : 'disabled') : (value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.map((element: unknown) => describe(field, element)).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  // An element of a list, such as an address: what it says, and of which type it is.
  const { type, primary: _, ...texts } = value as Readonly<Record<string, unknown>>;
  const said = Object.values(texts).filter((text) => typeof text === 'string').join(', ');
  return typeof type === 'string' ? `${said} (${type})` : said;
}
