import { setTimeout as delay } from 'node:timers/promises';

/**
 * Reads again and again until the value is as expected, and gives the last. For what is done after an answer, on a machine that may have other things to do.
 * @param seconds how long it waits at the least for a value that does not come
 */
export async function eventually<Value>(read: () => Promise<Value>, isAsExpected: (value: Value) => boolean, seconds = 30): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    const value = await read();
    if (isAsExpected(value) || attempt === seconds * 50) return value;
    await delay(20);
  }
}
