import { parse } from 'graphql';
import { createUser } from '../../src/domain/users/create-user.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { payForParts } from '../../src/http/export/pay-for-parts.ts';
import { BudgetSpent, createCostBudget } from '../../src/http/graphql/cost-budget.ts';
import { startTestApp } from '../support/app.ts';

test('an export costs what its queries would, and is refused where that is not left', async () => {
  const app = await startTestApp({ COST_PER_MINUTE: 8000 });
  try {
    const organisation = await app.organisation();
    for (let n = 0; n < 20; n++) await createUser(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }), { userName: `person${n}` });
    const used = async (): Promise<number> => (await organisation.graphql.run('{ rateLimit { used } }')).rateLimit.used;
    const get = (): Promise<Response> => fetch(`${app.url}/export/users.csv`, { headers: { authorization: `Bearer ${organisation.ownerToken}` } });
    const before = await used();
    expect((await get()).status).toBe(200);
    const cost = await used() - before - 1;
    // What was not needed after all is given back.
    expect(cost).toBeGreaterThanOrEqual(20);
    expect(cost).toBeLessThan(200);
    let answer = await get();
    while (answer.status === 200) answer = await get();
    expect(answer.status).toBe(429);
    // What is left of the minute, however slow the machine is.
    const retryAfter = Number(answer.headers.get('retry-after'));
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(60);
    expect(await answer.json()).toMatchObject({ error: expect.stringContaining('points') as string });
  } finally {
    await app.stop();
  }
});

const schema = createSchema();
const document = parse('query ($first: Int) { users(first: $first) { nodes { id } } }');

test('once it has begun it waits until there is enough again, and no longer where the client has gone', async () => {
  const gone = new AbortController();
  const budget = createCostBudget(30, 1);
  const pay = payForParts(schema, budget, 'somebody', gone.signal);
  const full = { users: { nodes: Array.from({ length: 20 }, () => ({ id: '1' })) } };
  const part = (): Promise<object> => pay(document, { first: 20 }, () => Promise.resolve(full));
  await part();
  const begin = performance.now();
  await part();
  expect(performance.now() - begin).toBeGreaterThan(500);
  const third = part();
  gone.abort();
  await expect(third).rejects.toThrow('abort');
  await expect(payForParts(schema, budget, 'somebody', gone.signal)(document, { first: 20 }, () => Promise.resolve(full))).rejects.toBeInstanceOf(BudgetSpent);
  // More than there ever is would be waited for in vain.
  await expect(pay(document, { first: 1000 }, () => Promise.resolve(full))).rejects.toBeInstanceOf(BudgetSpent);
});

test('what fails is not paid for as if it had been answered', async () => {
  const budget = createCostBudget(1000);
  const pay = payForParts(schema, budget, 'somebody', new AbortController().signal);
  await expect(pay(document, { first: 500 }, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  expect((await budget.take('somebody', 0)).used).toBe(1);
});
