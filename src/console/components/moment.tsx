const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
// What is 30 hours away may be tomorrow or the day after: that is left to numbers.
const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'always' });
const steps = [['second', 60], ['minute', 60], ['hour', 24], ['day', 30], ['month', 12], ['year', Infinity]] as const;

/** How long ago, or how soon, in the largest unit that fits: `3 minutes ago`. */
export function fromNow(moment: Date, now: Date = new Date()): string {
  let amount = (moment.getTime() - now.getTime()) / 1000;
  if (Math.abs(amount) < 1) return 'now';
  for (const [unit, next] of steps) {
    if (Math.abs(amount) < next) return relative.format(Math.round(amount), unit);
    amount /= next;
  }
  return full.format(moment);
}

/** A moment, in the time of who looks: how long ago, and on pointing at it the exact one; with `exact` the other way round. */
export function Moment({ at, exact = false }: { readonly at: string; readonly exact?: boolean }) {
  const moment = new Date(at);
  const [shown, hint] = exact ? [full.format(moment), fromNow(moment)] : [fromNow(moment), full.format(moment)];
  return <time className="nowrap" dateTime={at} title={hint}>{shown}</time>;
}
