import { followMetadata } from '../../src/jobs/follow-saml-metadata.ts';
import { createGuardedFetch } from '../../src/outgoing/guarded-fetch.ts';
import { createSamlReader } from '../../src/saml/saml-reader.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { clock } from '../support/clock.ts';
import { SamlIdentityProvider } from '../support/saml-identity-provider.ts';

let app: TestApp;
let provider: SamlIdentityProvider;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => {
  [organisation, provider] = await Promise.all([app.organisation(), SamlIdentityProvider.start()]);
  clock.hold();
});
afterEach(async () => {
  clock.release();
  await provider.stop();
});
afterAll(() => app.stop());

const reader = createSamlReader(createGuardedFetch(true), true);
const follow = (): Promise<void> => followMetadata(app.scope, reader);
const hour = 3600;
const day = 24 * hour;

interface Settings {
  readonly signInUrl: string;
  readonly metadataReadAt: string | null;
  readonly metadataFailure: string | null;
  readonly certificates: readonly { readonly thumbprint: string; readonly countsUntil: string | null }[];
}

async function connect(description: object = { metadataUrl: provider.metadataUrl }, where = organisation): Promise<void> {
  const { setConnection } = await where.graphql.run('mutation ($input: SetConnectionInput!) { setConnection(input: $input) { userErrors { message } } }', { input: { provider: { saml: { description } } } });
  expect(setConnection.userErrors).toEqual([]);
}

async function read(where = organisation): Promise<Settings> {
  const { singleSignOn } = await where.graphql.run('{ singleSignOn { connection { saml { signInUrl metadataReadAt metadataFailure certificates { thumbprint countsUntil } } } } }');
  return singleSignOn.connection.saml;
}

async function changes(): Promise<number> {
  const { auditEntries } = await organisation.graphql.run('{ auditEntries(filter: { action: { eq: "connection.updated" } }) { totalCount } }');
  return auditEntries.totalCount;
}

test('metadata is read once an hour, and a certificate that it tells no more counts for a week', async () => {
  await connect();
  const [first] = (await read()).certificates;
  await provider.rotate();
  clock.pass(hour - 1);
  await follow();
  expect((await read()).certificates).toEqual([first]);
  expect(provider.metadataRequests).toBe(1);

  clock.pass(1);
  const at = new Date();
  await Promise.all([follow(), follow()]);
  expect(provider.metadataRequests).toBe(2);
  const { certificates: [second, ...others], metadataReadAt, metadataFailure } = await read();
  expect([metadataReadAt, metadataFailure]).toEqual([at.toISOString(), null]);
  expect(second).toEqual({ thumbprint: expect.not.stringMatching(first?.thumbprint ?? '') as string, countsUntil: null });
  expect(others).toEqual([{ ...first, countsUntil: new Date(at.getTime() + 7 * day * 1000).toISOString() }]);
  expect(await changes()).toBe(1);

  clock.pass(7 * day - 1);
  await follow();
  expect((await read()).certificates).toEqual([second, ...others]);
  clock.pass(hour);
  await follow();
  expect((await read()).certificates).toEqual([second]);
  // To have read it is no change.
  expect(await changes()).toBe(2);
});

test('of a provider that changes its certificates all the time ten count, the last ones', async () => {
  await connect();
  for (let time = 0; time < 11; time++) {
    await provider.rotate();
    clock.pass(hour);
    await follow();
  }
  const thumbprints = (await read()).certificates.map(({ thumbprint }) => thumbprint);
  expect(thumbprints).toHaveLength(10);
  await connect();
  expect((await read()).certificates.map(({ thumbprint }) => thumbprint)).toEqual(thumbprints.slice(0, 1));
});

test('what cannot be followed changes nothing, and is told until it can', async () => {
  await connect();
  const before = await read();
  for (const [instead, reason] of [[provider.metadata().replaceAll('https://sts.windows.net/', 'https://sts.example/'), /of another provider/], ['<html/>', /./]] as const) {
    provider.instead = instead;
    clock.pass(hour);
    await follow();
    expect(await read()).toEqual({ ...before, metadataReadAt: new Date().toISOString(), metadataFailure: expect.stringMatching(reason) as string });
  }
  await provider.stop();
  clock.pass(hour);
  await follow();
  expect((await read()).metadataFailure).toMatch(/cannot be had/);
  expect(await changes()).toBe(0);
  // To describe the provider anew is a new beginning.
  await connect({ metadataXml: provider.metadata() });
  expect(await read()).toMatchObject({ metadataReadAt: null, metadataFailure: null });
});

test('who gave the metadata as a file is not asked for it, and one organisation does not stop another', async () => {
  const [file, gone] = await Promise.all([app.organisation(), app.organisation()]);
  await connect({ metadataXml: provider.metadata() }, file);
  const ending = await SamlIdentityProvider.start();
  await connect({ metadataUrl: ending.metadataUrl }, gone);
  await ending.stop();
  await connect();
  await provider.rotate();
  clock.pass(hour);
  await follow();
  expect((await read(file)).certificates).toHaveLength(1);
  expect((await read(gone)).metadataFailure).toMatch(/cannot be had/);
  expect((await read()).certificates).toHaveLength(2);
});
