import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router, type Request, type Response } from 'express';
import { graphiqlPage } from './graphiql-page.ts';

const { version } = JSON.parse(readFileSync(new URL(import.meta.resolve('@graphql-yoga/render-graphiql/package.json')), 'utf8')) as { version: string };
/** Where the scripts are: another version has another address, so browsers may keep them. */
const files = `/graphiql/${version}/`;

// Monaco writes styles into the page; everything else comes from this service and is no script of the page's own.
const policy = [
  "default-src 'none'", "script-src 'self'", "worker-src 'self'", "style-src 'self' 'unsafe-inline'", "connect-src 'self'", "img-src 'self' data:",
  "font-src 'self' data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

interface Asset {
  readonly type: string;
  readonly content: string;
}

function script(content: string): Asset {
  return { type: 'text/javascript; charset=utf-8', content };
}

/** The scripts and styles, packed once, when somebody first wants them. */
async function readAssets(): Promise<ReadonlyMap<string, Asset & { packed: Buffer }>> {
  const { js, css, editorWorkerService, jsonWorker, graphqlWorker } = await import('@graphql-yoga/render-graphiql/graphiql');
  const assets: Record<string, Asset> = {
    'graphiql.js': script(js), 'graphiql.css': { type: 'text/css; charset=utf-8', content: css }, 'start.js': script(readFileSync(new URL('start.js', import.meta.url), 'utf8')),
    'editor-worker.js': script(editorWorkerService), 'json-worker.js': script(jsonWorker), 'graphql-worker.js': script(graphqlWorker),
  };
  const pack = promisify(gzip);
  return new Map(await Promise.all(Object.entries(assets).map(async ([name, asset]) => [name, { ...asset, packed: await pack(asset.content) }] as const)));
}

/** Serves GraphiQL at `/graphiql`, from an npm package and without any outside address. */
export function graphiqlRoute(): Router {
  let assets: ReturnType<typeof readAssets> | undefined;
  const page = graphiqlPage(files);
  const router = Router();
  router.use((_, response, next) => {
    response.set({ 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' });
    next();
  });
  router.get('/', (_, response) => void response.type('html').send(page));
  router.get(`/${version}/:name`, async (request: Request<{ name: string }>, response: Response, next) => {
    const asset = (await (assets ??= readAssets())).get(request.params.name);
    if (!asset) return next();
    const isPacked = Boolean(request.acceptsEncodings('gzip'));
    response.set({ 'Content-Type': asset.type, 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding', ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}) });
    response.end(isPacked ? asset.packed : asset.content);
  });
  return router;
}
