import type { Scope } from '../../src/domain/shared/scope.ts';
import { LookupLog } from '../../src/jobs/lookup-log.ts';

const scopeOf = (organisationId: string): Pick<Scope, 'actor' | 'now' | 'origin'> => ({
  actor: { kind: 'API_TOKEN', apiTokenId: 'token', organisationId, permissions: new Set() }, now: new Date(0),
  origin: { door: 'SCIM', requestId: 'request', provisioning: { method: 'GET', path: '/Users', body: null, successStatus: 200, operation: null, variables: null, quirks: [], scimType: null, warnings: [] } },
});
const lookup = { resourceType: 'USER', resourceId: null, resourceName: null, decision: 'UNMATCHED', reason: 'Nobody.' } as const;

function logThat(keep: (organisationId: string, events: readonly object[]) => Promise<void>, perSecond = 3): { log: LookupLog; lost: number[]; errors: Error[] } {
  const lost: number[] = [];
  const errors: Error[] = [];
  return { lost, errors, log: new LookupLog({ perSecond, keep, countLost: (events) => lost.push(events), logError: (error) => errors.push(error) }) };
}

test('what waits is written when it ends, for each organisation by itself', async () => {
  const kept: [string, number][] = [];
  const { log, lost } = logThat(async (organisationId, events) => { kept.push([organisationId, events.length]); });
  log.note(scopeOf('one'), lookup);
  log.note(scopeOf('other'), lookup);
  log.note(scopeOf('one'), lookup);
  expect(kept).toEqual([]);
  await log.stop();
  expect([kept, lost]).toEqual([[['one', 2], ['other', 1]], []]);
});

test('what is too much is lost and counted', async () => {
  const kept: number[] = [];
  const { log, lost } = logThat(async (_, events) => { kept.push(events.length); });
  for (let one = 0; one < 10; one++) log.note(scopeOf('one'), lookup);
  await log.stop();
  expect([kept, lost]).toEqual([[3], [7]]);
});

test('what cannot be written is lost and counted, and the rest is written', async () => {
  const kept: string[] = [];
  const { log, lost, errors } = logThat(async (organisationId) => {
    if (organisationId === 'one') throw new Error('The database does not answer');
    kept.push(organisationId);
  });
  log.note(scopeOf('one'), lookup);
  log.note(scopeOf('other'), lookup);
  await log.stop();
  expect([kept, lost, errors.map(({ message }) => message)]).toEqual([['other'], [1], ['The database does not answer']]);
});
