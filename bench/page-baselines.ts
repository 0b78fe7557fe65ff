/*
 * What a page of users over GraphQL is measured against, on Rollcall's own database: a handler written by hand for just this page, with
 * Express and `pg`, and the same page from a stock Apollo Server, whose resolvers run the same SQL and load groups with a DataLoader.
 * Both look their token up. Neither has row-level security, permissions, costs, budgets or a log.
 */
import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import DataLoader from 'dataloader';
import express, { type NextFunction, type Request, type Response } from 'express';
import { Pool } from 'pg';

const [url, port] = process.argv.slice(2);
const pool = new Pool({ connectionString: url, max: 10 });

interface Group {
  readonly id: string;
  readonly displayName: string;
}

interface User {
  readonly id: string;
  readonly userName: string;
}

interface Context {
  readonly organisation: string;
  readonly groups: DataLoader<string, readonly Group[]>;
}

async function authenticate(request: Request, response: Response, next: NextFunction): Promise<void> {
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
  const values = [createHash('sha256').update(token).digest('hex')];
  const { rows } = await pool.query({ name: 'token', text: 'select organisation_id, permissions, expires_at, revoked_at from api_tokens where secret_hash = $1', values });
  if (!rows[0] || rows[0].revoked_at) return void response.status(401).json({ status: '401' });
  response.locals['organisation'] = rows[0].organisation_id;
  next();
}

async function readUsers(organisation: string, first: number): Promise<User[]> {
  const { rows } = await pool.query({
    name: 'users', values: [organisation, first + 1],
    text: `select id, user_name as "userName", display_name as "displayName", title, active from users where organisation_id = $1 order by id limit $2`,
  });
  return rows as User[];
}

const groupsOfUsers = `
  select item.*, parent.id as user_id from unnest($2::uuid[]) with ordinality as parent(id, place) cross join lateral (
    select groups.id, groups.display_name as "displayName" from groups join group_members on group_members.organisation_id = $1 and group_members.group_id = groups.id
    where groups.organisation_id = $1 and group_members.user_id = parent.id order by groups.id limit $3) as item order by parent.place, item.id`;

async function readGroups(organisation: string, userIds: readonly string[], first: number): Promise<Group[][]> {
  const { rows } = await pool.query({ name: 'groups', text: groupsOfUsers, values: [organisation, userIds, first + 1] });
  const byUser = Map.groupBy(rows as (Group & { user_id: string })[], (row) => row.user_id);
  return userIds.map((id) => (byUser.get(id) ?? []).slice(0, first).map((group) => ({ id: group.id, displayName: group.displayName })));
}

const pageSize = 50;
const groupsEach = 10;

const app = express();
app.disable('etag');
app.use(authenticate);

app.post('/page', express.json(), async (request, response) => {
  const organisation = response.locals['organisation'] as string;
  const rows = await readUsers(organisation, pageSize);
  const shown = rows.slice(0, pageSize);
  const groups = request.body.groups === true ? await readGroups(organisation, shown.map(({ id }) => id), groupsEach) : undefined;
  const nodes = groups ? shown.map((user, index) => ({ ...user, groups: { nodes: groups[index] } })) : shown;
  response.json({ data: { users: { nodes, pageInfo: { hasNextPage: rows.length > pageSize, endCursor: shown.at(-1)?.id } } } });
});

const apollo = new ApolloServer<Context>({
  typeDefs: `
    type Query { users(first: Int!): UserConnection! }
    type UserConnection { nodes: [User!]! pageInfo: PageInfo! }
    type PageInfo { hasNextPage: Boolean! endCursor: String }
    type User { id: ID! userName: String! displayName: String title: String active: Boolean! groups(first: Int!): GroupConnection! }
    type GroupConnection { nodes: [Group!]! }
    type Group { id: ID! displayName: String! }`,
  resolvers: {
    Query: {
      users: async (_, { first }: { first: number }, { organisation }) => {
        const rows = await readUsers(organisation, first);
        const nodes = rows.slice(0, first);
        return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor: nodes.at(-1)?.id } };
      },
    },
    User: { groups: async ({ id }: User, _, { groups }) => ({ nodes: await groups.load(id) }) },
  },
});
await apollo.start();
app.use('/graphql', express.json(), expressMiddleware(apollo, {
  context: async ({ res }) => {
    const organisation = res.locals['organisation'] as string;
    return { organisation, groups: new DataLoader<string, readonly Group[]>((ids) => readGroups(organisation, ids, groupsEach)) };
  },
}));

app.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
