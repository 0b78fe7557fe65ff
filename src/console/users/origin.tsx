import { Link } from 'react-router';
import type { UserProvenanceQuery } from '../__generated__/operations.ts';
import { useCan } from '../app/viewer.tsx';
import { Moment } from '../components/moment.tsx';
import { paths } from '../paths.ts';

export type Provenance = NonNullable<UserProvenanceQuery['user']>['provenance'][number];

const operationNames: Readonly<Record<string, string>> = {
  importUsers: 'an import', mergeUsers: 'a merge', linkDuplicate: 'a link to the directory', undoDuplicateCure: 'a cure that was undone', setGroupRole: 'a role of a group',
};

/** Who set or emptied a value, and when; of what the directory sent, a way to the request itself. */
export function Origin({ hasValue, entry: { door, actorKind, actorName, operation, occurredAt, requestId } }: Provenance) {
  const can = useCan();
  const by = door === 'SCIM' ? `the directory${actorName ? ` (${actorName})` : ''}` : byWhom(actorKind, actorName, operation);
  const words = `${hasValue ? 'From' : 'Emptied by'} ${by}`;
  const leads = door === 'SCIM' && requestId && can('provisioning:read');
  return (
    <span className="small quiet">
      {leads ? <Link className="link" to={`${paths.provisioningEvents}?q=${encodeURIComponent(requestId)}`}>{words}</Link> : words}, <Moment at={occurredAt} />
    </span>
  );
}

function byWhom(actorKind: string, actorName: string | null, operation: string | null): string {
  const who = actorName ?? (actorKind === 'SYSTEM' ? 'the service' : 'somebody');
  const how = operation ? operationNames[operation] : undefined;
  return how ? `${how} by ${who}` : who;
}
