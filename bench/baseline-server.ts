/*
 * What Rollcall is measured against: the same work written by hand for this one purpose, with Express and `pg` and one SQL
 * statement a request. Token lookup, user row and event row, lookup by a unique name; no GraphQL, no row-level security, no
 * SCIM beyond what the load driver checks.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import express, { type NextFunction, type Request, type Response } from 'express';
import { Pool } from 'pg';

const [url, port] = process.argv.slice(2);
const pool = new Pool({ connectionString: url, max: 10 });
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const organisation = randomUUID();
const secret = randomBytes(32).toString('base64url');

await pool.query(`
  create table tokens (hash text primary key, organisation_id uuid not null, permissions text[] not null, expires_at timestamptz, revoked_at timestamptz);
  create table users (organisation_id uuid not null, id uuid not null, user_name text not null, user_name_key text not null, external_id text, display_name text,
    given_name text, family_name text, title text, department text, active boolean not null, version int not null, created_at timestamptz not null,
    updated_at timestamptz not null, attributes jsonb not null, primary key (organisation_id, id), unique (organisation_id, user_name_key));
  create index on users (organisation_id, external_id);
  create table events (organisation_id uuid not null, id uuid not null, occurred_at timestamptz not null, method text not null, path text not null,
    resource_id uuid, decision text not null, reason text not null, request jsonb, primary key (organisation_id, id))`);
await pool.query('insert into tokens values ($1, $2, $3, null, null)', [hash(secret), organisation, ['user:read', 'user:write']]);

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function authenticate(request: Request, response: Response, next: NextFunction): Promise<void> {
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
  const { rows } = await pool.query({ name: 'token', text: 'select organisation_id, permissions, expires_at, revoked_at from tokens where hash = $1', values: [hash(token)] });
  if (!rows[0] || rows[0].revoked_at) return void response.status(401).json({ status: '401' });
  response.locals['organisation'] = rows[0].organisation_id;
  next();
}

function toResource(row: Record<string, unknown>): object {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE], id: row['id'], userName: row['user_name'], externalId: row['external_id'],
    displayName: row['display_name'], name: { givenName: row['given_name'], familyName: row['family_name'] }, title: row['title'], active: row['active'],
    ...(row['attributes'] as object), [ENTERPRISE]: { department: row['department'] },
    meta: { resourceType: 'User', created: row['created_at'], lastModified: row['updated_at'], location: `/Users/${String(row['id'])}`, version: `W/"${String(row['version'])}"` },
  };
}

const app = express();
app.disable('etag');
app.use(express.json({ type: () => true }), authenticate);

app.get('/scim/Users', async (request, response) => {
  const { filter: text } = request.query;
  const filter = /^(userName|externalId) eq "(.*)"$/.exec(typeof text === 'string' ? text : '');
  const organisationId = response.locals['organisation'] as string;
  const column = filter?.[1] === 'externalId' ? 'external_id' : 'user_name_key';
  const value = filter?.[1] === 'externalId' ? filter[2] : filter?.[2]?.toLowerCase();
  const { rows } = await pool.query({ name: column, text: `select * from users where organisation_id = $1 and ${column} = $2`, values: [organisationId, value] });
  response.json({ totalResults: rows.length, startIndex: 1, itemsPerPage: rows.length, Resources: rows.map(toResource) });
});

const create = `
  with created as (
    insert into users values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $12, $13) returning *
  ), kept as (
    insert into events select $1, $14, $12, 'POST', '/Users', id, 'CREATED', 'no user had this name', $15 from created
  ) select * from created`;

app.post('/scim/Users', async (request, response) => {
  const { userName, externalId, displayName, name, title, active, schemas: _, meta: __, [ENTERPRISE]: enterprise, ...attributes } = request.body;
  const values = [
    response.locals['organisation'], randomUUID(), userName, String(userName).toLowerCase(), externalId, displayName, name?.givenName, name?.familyName, title,
    enterprise?.department, active, new Date(), attributes, randomUUID(), request.body,
  ];
  const { rows } = await pool.query({ name: 'create', text: create, values });
  const resource = toResource(rows[0] as Record<string, unknown>);
  response.status(201).location(`/Users/${String(rows[0].id)}`).json(resource);
});

app.listen(Number(port), '127.0.0.1', () => process.stdout.write(`${secret}\n`));
