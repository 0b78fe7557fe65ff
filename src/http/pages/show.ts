import { html, type Html } from './html.ts';

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** A moment for people, in UTC, which it says. */
export function showMoment(moment: Date): Html {
  return html`<time datetime="${moment.toISOString()}">${moments.format(moment)} UTC</time>`;
}

// The first that fits: most browsers say that they are others, too.
const browsers = [['Edg/', 'Edge'], ['OPR/', 'Opera'], ['Firefox/', 'Firefox'], ['FxiOS/', 'Firefox'], ['CriOS/', 'Chrome'], ['Chrome/', 'Chrome'], ['Safari/', 'Safari']] as const;
const systems = [['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Android', 'Android'], ['Windows', 'Windows'], ['CrOS', 'ChromeOS'], ['Mac OS X', 'macOS'], ['Linux', 'Linux']] as const;

/** A browser by what it says of itself, in a few words. */
export function showBrowser(userAgent: string | null): string {
  const nameIn = (names: readonly (readonly [string, string])[]): string | undefined => names.find(([part]) => userAgent?.includes(part))?.[1];
  const [browser, system] = [nameIn(browsers), nameIn(systems)];
  return `${browser ?? 'A browser'}${system === undefined ? '' : ` on ${system}`}`;
}
