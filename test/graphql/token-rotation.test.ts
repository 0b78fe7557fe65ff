import { authenticateToken, type AuthenticatedToken } from '../../src/domain/api-tokens/authenticate-token.ts';
import { hashTokenSecret } from '../../src/domain/api-tokens/token-secret.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { refusalOf } from '../support/user-errors.ts';

/* A token is replaced without anybody being shut out: both are good until the old one has rested. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const shown = 'id name prefix permissions status expiresAt retiresAt lastUsedAt replacedBy { id } replaces { id }';
const createMutation = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { apiToken { ${shown} } secret userErrors { code field message } } }`;
const rotateMutation = `mutation ($input: RotateApiTokenInput!) { rotateApiToken(input: $input) { apiToken { ${shown} } secret userErrors { code field message } } }`;
const cancelMutation = `mutation ($input: CancelApiTokenRotationInput!) { cancelApiTokenRotation(input: $input) { apiToken { ${shown} } userErrors { code field message } } }`;
const revokeMutation = 'mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { userErrors { code field message } } }';

interface Token { readonly id: string; readonly secret: string }

async function create(input: object = {}): Promise<Token> {
  const { createApiToken } = await organisation.graphql.run(createMutation, { input: { name: 'Entra', permissions: ['user:read', 'group:read'], ...input } });
  return { id: createApiToken.apiToken.id, secret: createApiToken.secret };
}
async function rotate(id: string, input: object = {}): Promise<Token> {
  const answer = await organisation.graphql.run(rotateMutation, { input: { id, ...input } });
  expect(refusalOf(answer)).toBe('accepted');
  return { id: answer.rotateApiToken.apiToken.id, secret: answer.rotateApiToken.secret };
}
const rotation = async (id: string, input: object = {}): Promise<string> => refusalOf(await organisation.graphql.run(rotateMutation, { input: { id, ...input } }));
const cancel = (id: string) => organisation.graphql.run(cancelMutation, { input: { id } });
const read = async (id: string) => {
  const { apiTokens } = await organisation.graphql.run(`{ apiTokens(first: 1000) { nodes { ${shown} } } }`);
  return apiTokens.nodes.find((token: { id: string }) => token.id === id);
};

const hour = 3_600_000;
const start = Date.now() + hour;
const after = (hours: number): Date => new Date(start + hours * hour);
const use = ({ secret }: Token, when: Date): Promise<AuthenticatedToken> => authenticateToken(app.database.orm.em.fork(), hashTokenSecret(secret), when);
const isGood = (token: Token, when: Date): Promise<boolean> => use(token, when).then(() => true, () => false);

test('a successor has the same name and permissions and a secret of its own; both can be used, and each names the other', async () => {
  const old = await create();
  const { rotateApiToken } = await organisation.graphql.run(rotateMutation, { input: { id: old.id } });
  const { apiToken, secret } = rotateApiToken;
  expect(apiToken).toEqual({
    id: expect.not.stringMatching(old.id) as string, name: 'Entra', prefix: secret.slice(0, 15), permissions: ['user:read', 'group:read'], status: 'ACTIVE', expiresAt: null, retiresAt: null,
    lastUsedAt: null, replacedBy: null, replaces: { id: old.id },
  });
  expect(secret).toMatch(/^rollcall_[\w-]{43}$/);
  expect(secret).not.toBe(old.secret);
  expect(await read(old.id)).toMatchObject({ status: 'ROTATING', retiresAt: null, replacedBy: { id: apiToken.id }, replaces: null });
  for (const one of [old.secret, secret as string]) expect((await new GraphqlClient(`${app.url}/graphql`, one).send('{ users { totalCount } }')).errors).toBeUndefined();
});

describe('the old token', () => {
  test('stays for as long as the successor has not been seen', async () => {
    const old = await create();
    await rotate(old.id);
    expect(await isGood(old, after(24 * 365))).toBe(true);
  });

  test('retires when it has rested for 48 hours since the successor was seen, and says who took over', async () => {
    const old = await create();
    await use(old, after(0));
    const successor = await rotate(old.id);
    await use(successor, after(1));
    expect(await read(old.id)).toMatchObject({ status: 'ROTATING', retiresAt: after(49).toISOString(), lastUsedAt: after(0).toISOString() });
    await expect(use(old, after(49))).rejects.toThrow(`was retired on ${after(49).toISOString()}: use its successor, ${successor.secret.slice(0, 15)}…`);
    expect(await isGood(successor, after(49))).toBe(true);
  });

  test('does not retire under somebody who goes on with it, because the new one was tried and never saved', async () => {
    const old = await create();
    const successor = await rotate(old.id);
    await use(successor, after(0));
    // A job in quarantine comes once a day.
    for (let hours = 24; hours <= 24 * 30; hours += 24) expect([hours, await isGood(old, after(hours))]).toEqual([hours, true]);
    expect(await isGood(old, after(24 * 30 + 47))).toBe(true);
    expect(await isGood(old, after(24 * 30 + 47 + 48))).toBe(false);
  });

  test('is not brought back by a use that arrives late', async () => {
    const old = await create();
    const successor = await rotate(old.id);
    await use(successor, after(0));
    expect(await isGood(old, after(48))).toBe(false);
    await use(successor, after(100));
    await use(successor, after(0));
    expect(await read(old.id)).toMatchObject({ retiresAt: after(48).toISOString() });
  });

  test('retires on time where a time was given, seen or not', async () => {
    const old = await create();
    await rotate(old.id, { retireBy: after(5).toISOString() });
    expect(await read(old.id)).toMatchObject({ status: 'ROTATING', retiresAt: after(5).toISOString() });
    expect([await isGood(old, new Date(after(5).getTime() - 1)), await isGood(old, after(5))]).toEqual([true, false]);
  });

  test('retires at the end that was given, even while it is in use', async () => {
    const old = await create();
    const successor = await rotate(old.id, { retireBy: after(50).toISOString() });
    await use(successor, after(0));
    expect([await isGood(old, after(40)), await isGood(old, after(50))]).toEqual([true, false]);
  });

  test('expires when its time is over, rotating or not', async () => {
    const old = await create({ expiresAt: after(10).toISOString() });
    await rotate(old.id);
    await expect(use(old, after(10))).rejects.toThrow('expired on');
  });
});

test('a successor is given as long a time as its predecessor was, unless told otherwise', async () => {
  const length = 90 * 24 * hour;
  const old = await create({ expiresAt: new Date(Date.now() + length).toISOString() });
  const { expiresAt } = await read((await rotate(old.id)).id);
  expect(Math.abs(Date.parse(expiresAt as string) - Date.now() - length)).toBeLessThan(60_000);
  const [never, given] = [await create({ expiresAt: after(9).toISOString() }), await create()];
  expect((await read((await rotate(never.id, { expiresAt: null })).id)).expiresAt).toBeNull();
  expect((await read((await rotate(given.id, { expiresAt: after(7).toISOString() })).id)).expiresAt).toBe(after(7).toISOString());
});

describe('is refused', () => {
  test('for what is no token, and for times that are over', async () => {
    const old = await create();
    expect(await rotation('01900000-0000-7000-8000-000000000000')).toBe('NOT_FOUND id');
    expect(await rotation('no id')).toBe('NOT_FOUND id');
    expect(await rotation(old.id, { expiresAt: '2020-01-01T00:00:00Z' })).toBe('INVALID expiresAt');
    expect(await rotation(old.id, { retireBy: '2020-01-01T00:00:00Z' })).toBe('INVALID retireBy');
    expect((await read(old.id)).status).toBe('ACTIVE');
  });

  test('a second time, also where both come at once, and for a successor whose predecessor is still there', async () => {
    const old = await create();
    const outcomes = await Promise.all([rotation(old.id), rotation(old.id), rotation(old.id)]);
    expect(outcomes.toSorted()).toEqual(['INVALID id', 'INVALID id', 'accepted']);
    const { replacedBy } = await read(old.id);
    expect(await rotation(replacedBy.id)).toBe('INVALID id');
    await organisation.graphql.run(revokeMutation, { id: old.id });
    expect(await rotation(replacedBy.id)).toBe('accepted');
  });

  test('for a token that has ended', async () => {
    const old = await create();
    await organisation.graphql.run(revokeMutation, { id: old.id });
    expect(await rotation(old.id)).toBe('INVALID id');
  });

  test('to a caller who lacks a permission of the token, who would get it that way', async () => {
    const powerful = await create({ permissions: ['user:read', 'user:delete'] });
    const limited = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['api-token:write', 'user:read']));
    const answer = await limited.run(rotateMutation, { input: { id: powerful.id } });
    expect([refusalOf(answer), answer.rotateApiToken.secret]).toEqual(['INVALID id', null]);
    expect(answer.rotateApiToken.userErrors[0].message).toContain('permission user:delete');
    const own = await create({ permissions: ['user:read'] });
    expect(refusalOf(await limited.run(rotateMutation, { input: { id: own.id } }))).toBe('accepted');
  });
});

describe('a rotation that is cancelled', () => {
  test('ends the successor, and the token goes on as before, even after the successor was seen', async () => {
    const old = await create();
    const successor = await rotate(old.id, { retireBy: after(24).toISOString() });
    await use(successor, after(0));
    const answer = await cancel(old.id);
    expect([refusalOf(answer), answer.cancelApiTokenRotation.apiToken]).toEqual(['accepted', expect.objectContaining({ id: old.id, status: 'ACTIVE', retiresAt: null, replacedBy: null })]);
    await expect(use(successor, after(1))).rejects.toThrow('was revoked');
    expect(await isGood(old, after(1000))).toBe(true);
    expect(await rotation(old.id)).toBe('accepted');
  });

  test('is cancelled as well by revoking the successor, or else nobody would have a token that works', async () => {
    const old = await create();
    const successor = await rotate(old.id);
    await use(successor, after(0));
    await organisation.graphql.run(revokeMutation, { id: successor.id });
    expect(await read(old.id)).toMatchObject({ status: 'ACTIVE', retiresAt: null, replacedBy: null });
    expect(await isGood(old, after(1000))).toBe(true);
  });

  test('cannot be once the token has ended, nor where there is none', async () => {
    const [old, alone] = [await create(), await create()];
    const successor = await rotate(old.id);
    await use(successor, new Date(Date.now() - 49 * hour));
    expect((await read(old.id)).status).toBe('RETIRED');
    expect(refusalOf(await cancel(old.id))).toBe('INVALID id');
    expect(refusalOf(await cancel(alone.id))).toBe('INVALID id');
    expect(refusalOf(await cancel('01900000-0000-7000-8000-000000000000'))).toBe('NOT_FOUND id');
    // Nor does revoking the successor bring back what has retired.
    await organisation.graphql.run(revokeMutation, { id: successor.id });
    expect((await read(old.id)).status).toBe('RETIRED');
  });

  test('does not block a use of the successor at the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      const old = await create();
      const successor = await rotate(old.id);
      const [cancelled] = await Promise.all([cancel(old.id), isGood(successor, after(0)), isGood(old, after(0))]);
      expect(refusalOf(cancelled)).toBe('accepted');
      expect(await read(old.id)).toMatchObject({ status: 'ACTIVE', retiresAt: null });
    }
  });
});
