import { setTimeout as delay } from 'node:timers/promises';
import { startSchedule } from '../../src/jobs/schedule.ts';

test('the work is done again and again, one at a time, also after an error, and not after the end', async () => {
  const often = Promise.withResolvers<void>();
  let times = 0;
  let atOnce = 0;
  const errors: string[] = [];
  const schedule = startSchedule(0.005, async () => {
    if (++times === 4) often.resolve();
    atOnce++;
    expect(atOnce).toBe(1);
    await delay(5);
    atOnce--;
    if (times === 2) throw new Error('once');
  }, ({ message }) => errors.push(message));
  await often.promise;
  await schedule.stop();
  const done = times;
  await delay(30);
  expect([times, atOnce, errors]).toEqual([done, 0, ['once']]);
});

test('the end waits for the work, which is told to hurry, and for no pause', async () => {
  let isDone = false;
  const schedule = startSchedule(3600, async (signal) => {
    await delay(3_600_000, undefined, { signal }).catch(() => delay(20));
    isDone = true;
  }, () => undefined);
  await schedule.stop();
  expect(isDone).toBe(true);
});
