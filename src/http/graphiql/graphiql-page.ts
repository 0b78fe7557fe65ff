import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../../../examples');
const hint = '# Your token goes under Headers, below: {"Authorization": "Bearer rollcall_…"}';

/** Queries to begin with, one for each kind of caller, as GraphiQL's tabs. */
function exampleTabs(): object[] {
  return readdirSync(folder).filter((file) => file.endsWith('.graphql')).toSorted().map((file) => ({ query: `${hint}\n${readFileSync(path.join(folder, file), 'utf8')}` }));
}

// GraphiQL puts everything side by side, whatever the width. On a narrow screen one thing stands above the other.
const style = `
  html, body, #root { height: 100%; margin: 0; }
  @media (max-width: 48rem) {
    .graphiql-container.graphiql-container { flex-direction: column; }
    .graphiql-container .graphiql-sidebar { flex-direction: row; width: auto; }
    .graphiql-container .graphiql-main { min-height: 0; }
    .graphiql-container .graphiql-sessions { margin: 0; }
    .graphiql-container #graphiql-session { flex-direction: column; min-height: 0; }
    .graphiql-container :is(.graphiql-editors, .graphiql-response) { flex: 1 1 0 !important; min-height: 0; }
    .graphiql-container :is(.graphiql-logo, .graphiql-horizontal-drag-bar) { display: none; }
  }
`;

/** The page of GraphiQL. @param files the folder of its scripts, with a slash at the end */
export function graphiqlPage(files: string): string {
  // Headers hold the token, which must not stay in the browser when the tab is closed.
  const options = { title: 'Rollcall', endpoint: '/graphql', shouldPersistHeaders: false, defaultTabs: exampleTabs() };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rollcall: GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${files}graphiql.css">
<style>${style}</style>
<noscript>GraphiQL needs JavaScript. The API is described in schema.graphql: <a href="/graphql/schema.graphql">/graphql/schema.graphql</a>.</noscript>
<div id="root"></div>
<script type="application/json" id="options">${JSON.stringify(options).replaceAll('<', String.raw`\u003c`)}</script>
<script src="${files}graphiql.js"></script>
<script src="${files}start.js"></script>
</html>
`;
}
