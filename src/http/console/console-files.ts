import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The console as `npm run build` has written it. */
export interface ConsoleFiles {
  /** The page that loads everything else; `CSP_NONCE` stands where the nonce of its policy belongs, `FORM_TOKEN` where the token of its forms does. */
  readonly index: string;
  /** The paths of its pages, `:id` for a part that differs. */
  readonly paths: readonly string[];
  /** Scripts, styles and pictures, each under its name, which is another one as soon as the content is. */
  readonly assets: ReadonlyMap<string, { readonly file: string; readonly type: string }>;
  /** The manifest of the operations that it sends. */
  readonly manifest: string;
}

const dist = path.join(import.meta.dirname, '../../../dist');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};

/** Finds the console's files; undefined where it has not been built. */
export function findConsole(): ConsoleFiles | undefined {
  const folder = path.join(dist, 'console');
  // The last thing that the build writes.
  if (!statSync(path.join(dist, 'sources.sha256'), { throwIfNoEntry: false })) return undefined;
  const names = readdirSync(path.join(folder, 'assets'));
  return {
    index: readFileSync(path.join(folder, 'index.html'), 'utf8'),
    paths: JSON.parse(readFileSync(path.join(folder, 'paths.json'), 'utf8')) as string[],
    assets: new Map(names.map((name) => [name, { file: path.join(folder, 'assets', name), type: types[path.extname(name)] ?? 'application/octet-stream' }])),
    manifest: path.join(dist, 'trusted-documents.json'),
  };
}
