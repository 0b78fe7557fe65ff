import type { TestApp } from './app.ts';

const errorLevel = 50;

/** What the service has logged as an error, and so as nobody's fault but its own: each in a line that says what and why. */
export function errorLines(app: TestApp): string[] {
  const lines = app.logLines.map((line) => JSON.parse(line) as { level: number; msg?: string; err?: { message?: string; stack?: string } });
  return lines.filter(({ level }) => level >= errorLevel).map(({ msg, err }) => `${msg}: ${err?.stack?.split('\n').slice(0, 3).join(' ') ?? err?.message}`);
}
