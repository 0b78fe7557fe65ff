import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ImportUsers, type ImportUsersMutation } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { Address } from '../components/address.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { ListInput, type ListText } from '../components/list-input.tsx';
import { Note } from '../components/note.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { paths } from '../paths.ts';

type Outcome = ImportUsersMutation['importUsers'];
type Problem = Outcome['problems'][number] & { readonly id: string };

const columns: readonly Column<Problem>[] = [
  { header: 'Line', cell: ({ line }) => line.toLocaleString('en-GB') },
  { header: 'User name', room: 'medium', cell: ({ userName }) => userName !== null && <Address value={userName} /> },
  { header: 'What to do', cell: ({ reason }) => reason },
];
const people = (count: number | null): string => `${(count ?? 0).toLocaleString('en-GB')} ${count === 1 ? 'user' : 'users'}`;

/** Users out of a file: first what would be done, then doing it. */
export function Page() {
  const [list, setList] = useState<ListText>({ text: '' });
  const [done, setDone] = useState<Outcome>();
  const preview = useChange(ImportUsers, { showsFailure: true });
  const importing = useChange(ImportUsers, { onDone: ({ importUsers }) => setDone(importUsers) });
  const change = (next: ListText): void => {
    setList(next);
    setDone(undefined);
    preview.reset();
  };
  const foretold = preview.data?.importUsers;
  return (
    <PageLayout title="Import users" lead="Make users out of a file. You see first what would be done; nobody is invited by it.">
      <form className="card stack" aria-label="Import a file" onSubmit={(event) => {
        event.preventDefault();
        setDone(undefined);
        preview.mutate({ list: list.text, isPreview: true });
      }}>
        <ListInput
          label="People" description="The first line names the columns: userName or email, displayName, givenName, familyName, title, department, employeeNumber, preferredLanguage. Commas, semicolons or tabs between them."
          placeholder={'email,givenName,familyName\nada@contoso.com,Ada,Lovelace'} value={list} onChange={change} error={preview.error?.message}
        />
        <div><Button type="submit" variant={foretold ? 'default' : 'filled'} loading={preview.isPending} disabled={list.text.trim() === ''}>Preview</Button></div>
      </form>
      {done ? <Done outcome={done} /> : foretold && <Foretold outcome={foretold} isPending={importing.isPending} onImport={() => importing.mutate({ list: list.text, isPreview: false })} />}
    </PageLayout>
  );
}

function Done({ outcome: { createdCount, problems } }: { readonly outcome: Outcome }) {
  return (
    <>
      <Note kind="good"><p><strong>{people(createdCount)} imported.</strong> Nobody has been invited yet: <Link className="link" to={`${paths.users}?source=IMPORT`}>see the users</Link>, tick whom to invite, and send the invitations.</p></Note>
      <Problems problems={problems} />
    </>
  );
}

function Foretold({ outcome: { createdCount, existingCount, unknownColumns, problems }, isPending, onImport }: { readonly outcome: Outcome; readonly isPending: boolean; readonly onImport: () => void }) {
  return (
    <>
      <section className="card" aria-labelledby="foretold">
        <h2 id="foretold">What would be done</h2>
        <p><strong>{people(createdCount)} would be made</strong>{existingCount ? `; ${existingCount.toLocaleString('en-GB')} ${existingCount === 1 ? 'is here already and stays as it is' : 'are here already and stay as they are'}` : ''}.</p>
        {unknownColumns.length > 0 && <p className="quiet anywhere">Columns that are passed over, since they mean nothing here: {unknownColumns.join(', ')}.</p>}
        <p><Button loading={isPending} disabled={createdCount === 0} onClick={onImport}>Import {people(createdCount)}</Button></p>
      </section>
      <Problems problems={problems} />
    </>
  );
}

function Problems({ problems }: { readonly problems: Outcome['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <section className="card bare" aria-labelledby="problems">
      <h2 id="problems" className="table-tools">Lines of which nobody can be made</h2>
      <DataTable caption="Lines of which nobody can be made" columns={columns} rows={problems.map((problem) => ({ ...problem, id: `${problem.line}` }))} />
    </section>
  );
}
