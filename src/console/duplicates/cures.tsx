import { Button } from '@mantine/core';
import { generatePath, Link } from 'react-router';
import { IgnoreDuplicate, LinkDuplicate, MergeDuplicate, type DuplicateCheckLinesQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { Address } from '../components/address.tsx';
import { Confirm } from '../components/confirm.tsx';
import { Moment } from '../components/moment.tsx';
import { Tag } from '../components/tag.tsx';
import { useCan } from '../app/viewer.tsx';
import { paths } from '../paths.ts';
import { UndoButton } from './undo-button.tsx';

/** A line of a report. */
export type Line = NonNullable<DuplicateCheckLinesQuery['duplicateCheck']>['lines']['nodes'][number];

type Person = NonNullable<Line['user']>;
type Cure = NonNullable<Line['cure']>;

const nameOf = ({ displayName, userName }: Pick<Person, 'displayName' | 'userName'>): string => displayName ?? userName;

/** Why a line is what it is; who may be the same person, and what can be done about it, or was. */
export function Cures({ line }: { readonly line: Line }) {
  const { cure, candidates, reason, outcome, comparison, userName } = line;
  if (cure) return <Cured cure={cure} userName={userName ?? ''} />;
  const people = candidates.flatMap(({ user, reason: why }) => (user ? [{ user, why }] : []));
  if (people.length === 0) return <span>{reason}</span>;
  if (outcome === 'LOOKS_ALIKE' && comparison !== 'NOTHING_YET') {
    return <div><p>{reason}</p><p>They may be here twice now: <Link className="link" to={paths.duplicates}>check the list again</Link> and merge the two accounts.</p></div>;
  }
  return (
    <div>
      <p>{outcome === 'MATCHED' ? <>Matched to <PersonLink person={line.user} />, but somebody else here may be the same person:</> : 'Creates a user, though somebody here may be the same person:'}</p>
      <ul className="candidates">
        {people.map(({ user, why }) => <li key={user.id}><span><PersonLink person={user} /><span className="small quiet">{why}</span></span><CureButton line={line} person={user} /></li>)}
        <li><span className="quiet">{people.length === 1 ? 'They are two people.' : 'They are all other people.'}</span><Ignore line={line} /></li>
      </ul>
    </div>
  );
}

function PersonLink({ person }: { readonly person: Person | null }) {
  return person ? <Link className="link" to={generatePath(paths.user, { id: person.id })}>{nameOf(person)}</Link> : <>somebody who is no longer here</>;
}

function CureButton({ line, person }: { readonly line: Line; readonly person: Person }) {
  const can = useCan();
  const link = useChange(LinkDuplicate, { told: `${nameOf(person)} is linked.` });
  const merge = useChange(MergeDuplicate, { told: 'The accounts are one.' });
  const { user, userName } = line;
  if (!user) return <Button size="xs" loading={link.isPending} aria-label={`Same person: link ${nameOf(person)} to ${userName ?? ''}`} onClick={() => link.mutate({ lineId: line.id, userId: person.id })}>Same person: link</Button>;
  if (!can('user:delete')) return null;
  return (
    <Confirm label="Same person: merge" accessibleName={`Same person: merge ${nameOf(person)} into ${nameOf(user)}`} title="Merge two accounts?" action="Merge" size="xs" isDanger={false} onConfirm={() => merge.mutate({ survivorId: user.id, mergedId: person.id, lineId: line.id })}>
      <p><strong><Address value={person.userName} /></strong> becomes part of <strong><Address value={user.userName} /></strong>, with its groups, invitations and history. Both ids lead there from then on. It can be undone for 30 days.</p>
    </Confirm>
  );
}

function Ignore({ line: { id, userName } }: { readonly line: Line }) {
  const ignore = useChange(IgnoreDuplicate, { told: 'Noted: they are two people.' });
  return <Button variant="default" size="xs" loading={ignore.isPending} aria-label={`${userName ?? ''} is somebody else`} onClick={() => ignore.mutate({ lineId: id })}>Somebody else</Button>;
}

function Cured({ cure, userName }: { readonly cure: Cure; readonly userName: string }) {
  return (
    <ul className="candidates">
      <li>
        <span><Tag kind="good">{cureWords[cure.kind]}</Tag> <WhatItDid cure={cure} /><span className="small quiet">Can be undone until <Moment at={cure.undoableUntil} exact />.</span></span>
        <UndoButton cure={cure} what={userName} />
      </li>
    </ul>
  );
}

const cureWords = { LINK: 'Linked', MERGE: 'Merged', IGNORE: 'Two people' } as const;

function WhatItDid({ cure: { kind, user, userName } }: { readonly cure: Cure }) {
  const name = <PersonLink person={user} />;
  if (kind === 'LINK') return <>{name} has this userName now, so Entra finds them and creates nobody.</>;
  if (kind === 'MERGE') return <>{userName === null ? 'The other account' : <Address value={userName} />} is part of {name} now, with its groups, invitations and history.</>;
  return <>Nothing was changed: whoever looks alike is somebody else.</>;
}
