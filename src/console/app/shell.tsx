import { ActionIcon, CloseButton, Drawer, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, ScrollRestoration } from 'react-router';
import { Viewer } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { Icon } from '../components/icon.tsx';
import { Failed } from '../components/states.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Brand, Navigation } from './navigation.tsx';
import { signedInFrom, ViewerProvider } from './viewer.tsx';

/** What stands around every page. */
export function Shell() {
  const viewer = useRead(Viewer, {});
  const [isOpen, drawer] = useDisclosure();
  if (viewer.error) return <main className="page"><h1>Rollcall</h1><Failed error={viewer.error} onRetry={() => void viewer.refetch()} /></main>;
  if (!viewer.data) return <main className="page"><h1 className="visually-hidden">Rollcall</h1><Loader aria-label="Loading" /></main>;
  return (
    <ViewerProvider value={signedInFrom(viewer.data)}>
      <a className="skip" href="#content">Skip to the content</a>
      <div className="layout">
        <aside className="side"><Brand /><Navigation /><AccountMenu /></aside>
        <nav className="top" aria-label="Menu">
          <Brand />
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Open the navigation" aria-expanded={isOpen} onClick={drawer.open}><Icon name="menu" /></ActionIcon>
        </nav>
        <Drawer.Root opened={isOpen} onClose={drawer.close} size="18rem">
          <Drawer.Overlay />
          <Drawer.Content aria-label="Navigation">
            <div className="drawer">
              <CloseButton size="lg" aria-label="Close the navigation" onClick={drawer.close} />
              <Navigation onGo={drawer.close} /><AccountMenu />
            </div>
          </Drawer.Content>
        </Drawer.Root>
        <main id="content" className="page" tabIndex={-1}><Outlet /></main>
      </div>
      <ScrollRestoration />
    </ViewerProvider>
  );
}
