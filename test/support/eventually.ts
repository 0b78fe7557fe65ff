import { setTimeout as delay } from 'node:timers/promises';

/** Reads again and again until the value is as expected, until it has waited for twenty seconds unless more are given, and gives the last. For what is done after an answer; a machine may have other things to do, so that only what fails takes so long. */
export async function eventually<Value>(read: () => Promise<Value>, isAsExpected: (value: Value) => boolean, seconds = 20): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    const value = await read();
    if (isAsExpected(value) || attempt === seconds * 50) return value;
    await delay(20);
  }
}
