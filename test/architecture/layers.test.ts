import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

/** What is planted: a file, what it imports, and the rules that must refuse it; none for what is allowed. */
type Plant = { file: string; imports: string; refusedBy: string[] };

const PLANTS: Plant[] = [
  { file: 'src/domain/users/up.ts', imports: '../../graphql/schema.ts', refusedBy: ['domain-imports-downwards'] },
  { file: 'src/domain/users/database.ts', imports: '../../db/connect.ts', refusedBy: ['domain-imports-downwards'] },
  { file: 'src/domain/users/query-language.ts', imports: 'graphql', refusedBy: ['domain-packages'] },
  { file: 'src/domain/users/server.ts', imports: '@apollo/server', refusedBy: ['domain-packages'] },
  { file: 'src/domain/users/web.ts', imports: 'express', refusedBy: ['domain-packages', 'express-in-http-only'] },
  { file: 'src/domain/users/entity.ts', imports: '@mikro-orm/core', refusedBy: [] },
  { file: 'src/domain/users/input.ts', imports: 'zod', refusedBy: [] },
  { file: 'src/domain/users/settings.ts', imports: '../../config.ts', refusedBy: ['config-is-handed-down', 'domain-imports-downwards'] },

  { file: 'src/graphql/up.ts', imports: '../scim/handler.ts', refusedBy: ['graphql-imports-downwards'] },
  { file: 'src/graphql/web.ts', imports: 'express', refusedBy: ['express-in-http-only'] },
  { file: 'src/graphql/down.ts', imports: '../domain/shared/errors.ts', refusedBy: [] },
  { file: 'src/graphql/other-database.ts', imports: '../db/migrate.ts', refusedBy: ['graphql-imports-downwards'] },

  { file: 'src/scim/past-the-schema.ts', imports: '../domain/users/create-user.ts', refusedBy: ['scim-imports-downwards'] },
  { file: 'src/scim/database.ts', imports: '../db/connect.ts', refusedBy: ['scim-imports-downwards'] },
  { file: 'src/scim/schema.ts', imports: '../graphql/schema.ts', refusedBy: ['scim-imports-downwards'] },
  { file: 'src/scim/up.ts', imports: '../http/app.ts', refusedBy: ['scim-imports-downwards'] },
  { file: 'src/scim/errors.ts', imports: '../domain/shared/errors.ts', refusedBy: [] },
  { file: 'src/scim/run.ts', imports: '../graphql/run-operation.ts', refusedBy: [] },
  {
    file: 'src/scim/protocol/errors.ts',
    imports: '../../domain/shared/errors.ts',
    refusedBy: ['scim-protocol-is-pure'],
  },
  { file: 'src/scim/protocol/quirk.ts', imports: '../quirks/quirk.ts', refusedBy: ['scim-protocol-is-pure'] },
  { file: 'src/scim/quirks/protocol.ts', imports: '../protocol/pure.ts', refusedBy: [] },
  {
    file: 'src/scim/quirks/handler.ts',
    imports: '../handler.ts',
    refusedBy: ['scim-quirks-know-the-protocol-only'],
  },

  { file: 'src/oauth/issue.ts', imports: '../domain/users/create-user.ts', refusedBy: [] },
  { file: 'src/oauth/up.ts', imports: '../http/app.ts', refusedBy: ['oauth-imports-downwards'] },
  { file: 'src/oauth/other-door.ts', imports: '../graphql/schema.ts', refusedBy: ['oauth-imports-downwards'] },

  { file: 'src/db/up.ts', imports: '../graphql/schema.ts', refusedBy: ['db-imports-downwards'] },
  { file: 'src/db/entities.ts', imports: '../domain/users/create-user.ts', refusedBy: [] },
  { file: 'src/jobs/send.ts', imports: '../domain/users/create-user.ts', refusedBy: [] },
  { file: 'src/jobs/query.ts', imports: '../graphql/run-operation.ts', refusedBy: ['jobs-imports-downwards'] },
  { file: 'src/cli/start.ts', imports: '../db/connect.ts', refusedBy: [] },
  { file: 'src/cli/settings.ts', imports: '../config.ts', refusedBy: [] },
  { file: 'src/mail/notification.ts', imports: '../domain/users/create-user.ts', refusedBy: [] },
  { file: 'src/cli/bounce.ts', imports: '../mail/notification.ts', refusedBy: [] },
  { file: 'src/cli/web.ts', imports: '../http/app.ts', refusedBy: ['cli-imports-downwards'] },
  { file: 'src/http/everything.ts', imports: '../scim/handler.ts', refusedBy: [] },
  { file: 'src/http/web.ts', imports: 'express', refusedBy: [] },
  { file: 'src/http/command.ts', imports: '../cli/start.ts', refusedBy: ['http-imports-downwards'] },
  { file: 'src/console/server.ts', imports: '../graphql/schema.ts', refusedBy: ['console-imports-downwards'] },

  { file: 'src/graphql/index.ts', imports: './schema.ts', refusedBy: ['no-barrels'] },
  { file: 'src/graphql/through-barrel.ts', imports: './index.ts', refusedBy: ['no-barrels'] },
  // A circle is reported once, at the file that closes it.
  { file: 'src/db/circle.ts', imports: './circle-back.ts', refusedBy: [] },
  { file: 'src/db/circle-back.ts', imports: './circle.ts', refusedBy: ['no-cycles'] },
  { file: 'src/db/tested.ts', imports: '../../test/support/seed.ts', refusedBy: ['source-without-tests'] },
  { file: 'src/db/nowhere.ts', imports: './nowhere-to-be-found.ts', refusedBy: ['everything-resolves'] },
  { file: 'src/db/without-extension.ts', imports: './not-there-at-all', refusedBy: ['everything-resolves'] },
  { file: 'src/db/tool.ts', imports: 'fast-check', refusedBy: ['source-without-dev-packages'] },
  { file: 'src/db/unlisted.ts', imports: 'body-parser', refusedBy: ['packages-are-listed'] },
  { file: 'src/db/entry.ts', imports: '../main.ts', refusedBy: ['db-imports-downwards', 'nothing-imports-main'] },

  ...[
    'src/main.ts',
    'src/config.ts',
    'src/http/app.ts',
    'src/scim/handler.ts',
    'src/scim/protocol/pure.ts',
    'src/scim/quirks/quirk.ts',
    'src/graphql/schema.ts',
    'src/graphql/run-operation.ts',
    'src/domain/shared/errors.ts',
    'src/domain/users/create-user.ts',
    'src/db/connect.ts',
    'src/db/migrate.ts',
    'test/support/seed.ts',
  ].map((file) => ({ file, imports: 'node:path', refusedBy: [] })),
];

type Violation = { from: string; rule: { name: string } };

let directory: string;
let refusals: Map<string, Set<string>>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rollcall-layers-'));
  for (const { file, imports } of PLANTS) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    // An import of a type ties two files together as much as any other, so it must be seen as well.
    const kind = imports.startsWith('.') ? 'import type' : 'import';
    await writeFile(join(directory, file), `${kind} { planted } from '${imports}';\nexport const used: typeof planted = 1;\n`);
  }
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
    await cp(join(CHECKOUT, file), join(directory, file));
  }
  await symlink(join(CHECKOUT, 'node_modules'), join(directory, 'node_modules'));
  refusals = new Map();
  for (const { from, rule } of await cruise(directory)) {
    refusals.set(from, (refusals.get(from) ?? new Set()).add(rule.name));
  }
});

afterAll(() => rm(directory, { recursive: true, force: true }));

test.each(PLANTS)('$file importing $imports is refused by $refusedBy', ({ file, refusedBy }) => {
  expect([...(refusals.get(file) ?? [])].toSorted()).toEqual(refusedBy.toSorted());
});

async function cruise(cwd: string): Promise<Violation[]> {
  const program = join(CHECKOUT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'test'];
  const output = await new Promise<string>((resolve) => {
    // It ends with the number of violations as its code, which is not a failure here.
    execFile(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (_, stdout) => resolve(stdout));
  });
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}
