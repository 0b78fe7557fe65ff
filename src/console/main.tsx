import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './style/tokens.css';
import './style/console.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { RequestFailed } from './api/errors.ts';
import { createRouter } from './app/router.tsx';
import { colours, colourScheme, theme } from './app/theme.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
// Where libraries look for it that write styles.
Object.assign(window, { __webpack_nonce__: nonce });

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What is refused once is refused again; only the way there may be better the next time.
      retry: (failures, error) => failures < 2 && error instanceof RequestFailed && (error.code === 'NETWORK' || error.code === 'SERVICE_UNAVAILABLE'),
    },
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={colours} defaultColorScheme="auto" colorSchemeManager={colourScheme} getStyleNonce={() => nonce}>
        <QueryClientProvider client={client}>
          <RouterProvider router={createRouter()} />
        </QueryClientProvider>
        <Notifications position="bottom-right" />
      </MantineProvider>
    </StrictMode>,
  );
}
