import { readFileSync } from 'node:fs';
import newman, { type NewmanRunSummary } from 'newman';
import { startTestApp, type TestApp } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { newUser } from '../support/scim-client.ts';

/*
 * Okta's own SCIM 2.0 SPEC test, as Okta asks it of every integration before it is published. It wants to see one user
 * at least, with a name and an e-mail address.
 */

let app: TestApp;
beforeAll(async () => { app = await startTestApp(); });
afterAll(() => app.stop());

const text = readFileSync(new URL('data/okta-spec.postman_collection.json', import.meta.url), 'utf8');
const collection = JSON.parse(text) as { item: object[] };

async function run(variables: Record<string, string>): Promise<{ failures: string[]; assertions: number; requests: number }> {
  const envVar = Object.entries(variables).map(([key, value]) => ({ key, value }));
  const summary = await new Promise<NewmanRunSummary>((resolve, reject) => {
    newman.run({ collection, envVar, reporters: [] }, (error, result) => (error ? reject(error) : resolve(result)));
  });
  const failures = summary.run.failures.map(({ source, error }) => `${source?.name}: ${error.test}: ${error.message}`);
  return { failures, assertions: summary.run.stats.assertions.total ?? 0, requests: summary.run.stats.requests.total ?? 0 };
}

test('every assertion of the collection holds [S11.1r]', async () => {
  const { scim, scimToken } = await app.organisation();
  await scim.post('/Users', newUser());
  const { failures, assertions, requests } = await run({ SCIMBaseURL: scim.baseUrl, auth: `Bearer ${scimToken}` });
  expect(failures).toEqual([]);
  expect([requests, assertions]).toEqual([collection.item.length, text.split('pm.test(').length - 1]);
  expect(errorLines(app)).toEqual([]);
});

test('the collection notices a service that does not let it in', async () => {
  const { scim } = await app.organisation();
  const { failures } = await run({ SCIMBaseURL: scim.baseUrl, auth: 'Bearer wrong' });
  expect(failures).toContainEqual(expect.stringMatching(/^1\. Required Test: Test Users endpoint: .*200/));
});
