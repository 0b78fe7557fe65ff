const seconds = 1000;

/**
 * After how many milliseconds to ask again what a rehearsal would do: while requests come, and not when it has been silent for a while.
 * @param lastAt when the last request came; `null` where none has
 */
export function pauseAfter(lastAt: string | null): number | undefined {
  if (lastAt === null) return undefined;
  return Date.now() - Date.parse(lastAt) < 120 * seconds ? 4 * seconds : undefined;
}
