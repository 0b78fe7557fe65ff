import { serverAudits } from 'graphql-http';
import { startTestApp, type TestApp } from '../support/app.ts';

// The audits ask nothing but `__typename`, which anybody may.
let app: TestApp;
beforeAll(async () => (app = await startTestApp()));
afterAll(() => app.stop());

const audits = serverAudits({ url: () => `${app.url}/graphql` });

test('there are audits to pass', () => {
  expect(audits.length).toBeGreaterThanOrEqual(61);
});

/** What the specification obliges to, recommends and allows: we do all of it. */
test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_, __, audit) => {
  const result = await audit.fn();
  expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
});
