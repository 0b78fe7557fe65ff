import { Button } from '@mantine/core';
import { Link, useRouteError } from 'react-router';
import { Note } from '../components/note.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Empty } from '../components/states.tsx';
import { paths } from '../paths.ts';

/** For addresses where there is no page. */
export function NotFound() {
  return (
    <PageLayout title="There is nothing here">
      <section className="card bare">
        <Empty icon="search" title="No page has this address" action={<Button component={Link} to={paths.home} variant="default">To the start page</Button>}>
          The link may be old, or was cut off on its way.
        </Empty>
      </section>
    </PageLayout>
  );
}

/** Where a page broke, or could not be loaded: after an update of the service, the files of the one before are gone. */
export function Broken() {
  const error = useRouteError();
  return (
    <main className="page">
      <h1>This page could not be shown</h1>
      <Note kind="bad">{error instanceof Error ? error.message : 'Something went wrong in the console.'}</Note>
      <Button onClick={() => window.location.reload()}>Load the page anew</Button>
    </main>
  );
}
