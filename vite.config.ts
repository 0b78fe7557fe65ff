import path from 'node:path';
import { defineConfig } from 'vite';

/** How `npm run build` makes the console's files from src/console/. */
export default defineConfig({
  root: path.join(import.meta.dirname, 'src/console'),
  // The service puts a fresh nonce in its place with each answer: see src/http/console/.
  html: { cspNonce: 'CSP_NONCE' },
  build: {
    outDir: path.join(import.meta.dirname, 'dist/console'),
    emptyOutDir: true,
    // Those that know `light-dark()` of CSS.
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // Its policy lets the browser load nothing from `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A test holds what the first page loads under 250 kB, compressed.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      onwarn: (warning, warn) => {
        // Libraries mark what servers must not render; nothing here is rendered on a server.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
