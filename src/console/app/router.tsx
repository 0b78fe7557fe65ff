import { createBrowserRouter } from 'react-router';
import { pages } from '../pages.ts';
import { Guarded } from './guarded.tsx';
import { Broken, NotFound } from './lost.tsx';
import { Shell } from './shell.tsx';

/** The console's pages, each loaded when somebody first goes there. */
export function createRouter() {
  return createBrowserRouter([
    {
      Component: Shell,
      ErrorBoundary: Broken,
      HydrateFallback: () => null,
      children: [
        ...pages.map(({ path, permission, load }) => ({
          path,
          ErrorBoundary: Broken,
          lazy: async () => {
            const { Page } = await load();
            return { Component: () => <Guarded permission={permission}><Page /></Guarded> };
          },
        })),
        { path: '*', Component: NotFound },
      ],
    },
  ]);
}
