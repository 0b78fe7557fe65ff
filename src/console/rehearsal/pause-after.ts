const seconds = 1000;

/** How often to ask even if nothing is told, in milliseconds: a proxy may let no stream through. */
export const pause = 15 * seconds;

/**
 * After how many milliseconds to ask again what a rehearsal would do, if nothing is told: while requests come, and not when it has been silent for a while.
 * @param lastAt when the last request came; `null` where none has
 */
export function pauseAfter(lastAt: string | null): number | undefined {
  if (lastAt === null) return undefined;
  return Date.now() - Date.parse(lastAt) < 120 * seconds ? pause : undefined;
}
