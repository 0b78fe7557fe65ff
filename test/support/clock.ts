const { jest } = import.meta;

// Timers go on as they are: they belong to connections and servers, too.
const timers = [
  'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout',
] as const;

/** The clock of this process, and so of the service in it. */
export const clock = {
  /** Takes the clock in hand; it stands still from now on. */
  hold: (): void => {
    jest.useFakeTimers({ doNotFake: [...timers] });
  },
  /** Lets seconds pass. */
  pass: (seconds: number): void => {
    jest.setSystemTime(Date.now() + seconds * 1000);
  },
  /** Gives the clock back. */
  release: (): void => {
    jest.useRealTimers();
  },
};
