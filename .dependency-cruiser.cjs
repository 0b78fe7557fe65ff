// The layers of the service: http → scim → graphql → domain. Imports go down only; see ARCHITECTURE.md.

const LAYERS = ['http', 'scim', 'oauth', 'oidc', 'saml', 'outgoing', 'graphql', 'domain', 'db', 'mail', 'jobs', 'cli', 'console'];

/** A layer may import itself, what is listed, and npm packages; nothing else of ours. */
function layer(name, { may = [], because }) {
  const allowed = [`^src/${name}/`, ...may];
  return {
    name: `${name}-imports-downwards`,
    comment: because,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: '^src/', pathNot: allowed },
  };
}

function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

const npm = (...names) => names.map((name) => `(^|/)node_modules/(@types/)?${name}(/|$)`);

const BARREL = ['^(src|test|bench)/index\\.ts$', '^(src|test|bench)/.*/index\\.ts$'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('http', {
      may: LAYERS.filter((name) => name !== 'cli' && name !== 'console').map((name) => `^src/${name}/`).concat('^src/config\\.ts$'),
      because: 'The composition root puts everything together, but nothing runs the commands or the browser code',
    }),
    layer('scim', {
      may: ['^src/domain/shared/errors\\.ts$', '^src/graphql/run-operation\\.ts$'],
      because: 'The SCIM facade is a client of the GraphQL schema: it runs operations and knows the error classes, nothing else',
    }),
    layer('oauth', {
      may: ['^src/domain/', '^src/outgoing/', '^src/db/connect\\.ts$'],
      because: 'The token endpoint is RFC 6749 and RFC 7523 before use cases; it knows neither the web framework nor the other doors',
    }),
    layer('oidc', { may: ['^src/domain/', '^src/outgoing/'], because: 'OpenID Connect tells who somebody is; what becomes of them is a use case' }),
    layer('outgoing', { because: 'The ways out of the service know nothing of what is carried on them' }),
    layer('saml', { may: ['^src/domain/', '^src/outgoing/'], because: 'The messages of SAML 2.0; it knows neither the web framework nor the other doors' }),
    layer('graphql', {
      may: ['^src/domain/', '^src/db/connect\\.ts$'],
      because: 'Resolvers call use cases; they know nothing of the doors above them',
    }),
    layer('domain', { because: 'The rules depend on nothing of ours' }),
    layer('db', { may: ['^src/domain/'], because: 'The database knows the entities and nothing above them' }),
    layer('mail', { may: ['^src/domain/'], because: 'Mails are written from what the domain says, and carried away' }),
    layer('jobs', { may: ['^src/domain/', '^src/mail/'], because: 'A job is a thin caller of a use case' }),
    layer('cli', {
      may: ['^src/domain/', '^src/mail/', '^src/db/', '^src/graphql/run-operation\\.ts$', '^src/config\\.ts$'],
      because: 'A command is a thin caller of a use case or an operation',
    }),
    layer('console', { because: 'The console is a client over the network' }),

    forbid(
      'scim-protocol-is-pure',
      'RFC 7643 and RFC 7644, and nothing of ours',
      { path: '^src/scim/protocol/' },
      { path: '^src/', pathNot: '^src/scim/protocol/' },
    ),
    forbid(
      'scim-quirks-know-the-protocol-only',
      'A quirk turns what a client sends into its legal form before anything else sees it',
      { path: '^src/scim/quirks/' },
      { path: '^src/', pathNot: '^src/scim/(quirks|protocol)/' },
    ),
    forbid(
      'domain-packages',
      'The rules outlive the frameworks around them',
      { path: '^src/domain/' },
      { dependencyTypesNot: ['core', 'local', 'localmodule', 'unknown'], pathNot: ['^src/', ...npm('@mikro-orm', 'zod', 'uuid', 'pg', 'jose', 'csv-parse', 'fastest-levenshtein')] },
    ),
    forbid(
      'express-in-http-only',
      'One place knows the web framework',
      { path: '^src/', pathNot: '^src/http/' },
      { path: npm('express', 'express-[^/]+', '@as-integrations', 'pino-http') },
    ),
    forbid(
      'config-is-a-leaf',
      'Settings are read before anything else is there',
      { path: '^src/config\\.ts$' },
      { path: '^src/' },
    ),
    forbid(
      'config-is-handed-down',
      'The composition root and the commands read the settings; everything else is given what it needs',
      { path: '^src/', pathNot: ['^src/(http|cli)/', '^src/main\\.ts$'] },
      { path: '^src/config\\.ts$' },
    ),
    forbid('nothing-imports-main', 'The entry is not a library', {}, { path: '^src/main\\.ts$' }),

    // Generated types name the types of resolvers, which name generated types; nobody can cut that differently.
    forbid('no-cycles', 'Files that need each other are one file or a wrong cut', {}, { circular: true, viaOnly: { pathNot: '/__generated__/' } }),
    forbid('no-barrels', 'Import what you mean from where it is', {}, { path: BARREL }),
    forbid('no-barrels', 'Import what you mean from where it is', { path: BARREL }, {}),
    forbid('source-without-tests', 'The product runs without its tests', { path: '^src/' }, { path: '^(test|bench|scripts)/' }),
    forbid('everything-resolves', 'The import leads nowhere', {}, { couldNotResolve: true }),
    forbid(
      'source-without-dev-packages',
      'A production install has only the dependencies; the console is built before',
      { path: '^src/', pathNot: '^src/console/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'packages-are-listed',
      'A package that another one happens to bring can disappear',
      { path: '^(src|test|bench|migrations)/', pathNot: '/__generated__/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types count: they tie files to each other as much as others do.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      // Some packages hold nothing but types.
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.mts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
