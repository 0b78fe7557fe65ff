import { ScimError } from '../../../src/scim/protocol/errors.ts';

/** The ScimError that `run` throws; fails the test if it throws none. */
export function refusal(run: () => unknown): ScimError {
  try {
    run();
  } catch (error) {
    if (error instanceof ScimError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

/** Freezes a value and everything in it, so that a change of it throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
