import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

export interface Series {
  readonly name: string;
  readonly colour: 'accent' | 'good' | 'warn' | 'bad';
  /** One for each period. */
  readonly values: readonly number[];
}

const colours: Readonly<Record<Series['colour'], string>> = { accent: 'var(--accent)', good: 'var(--good-line)', warn: 'var(--warn-line)', bad: 'var(--bad-line)' };
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const number = new Intl.NumberFormat('en-GB');
const compact = new Intl.NumberFormat('en-GB', { notation: 'compact' });

interface TimeSeriesProps {
  readonly title: string;
  readonly lead: string;
  /** One upon the other, for what adds up; otherwise side by side, as for the same people at several steps. */
  readonly isStacked: boolean;
  readonly series: readonly Series[];
  /** When each period begins. */
  readonly starts: readonly string[];
  readonly isWeekly: boolean;
}

/** Series over the same periods as a chart, and the same figures as a table for whoever hears the page or wants to copy them. */
export function TimeSeries({ title, lead, isStacked, series, starts, isWeekly }: TimeSeriesProps) {
  const rows = starts.map((start, index) => ({ start: new Date(start).getTime(), ...Object.fromEntries(series.map(({ name, values }) => [name, values[index] ?? 0])) }));
  const nameOf = (start: number): string => (isWeekly ? `Week of ${long.format(start)}` : long.format(start));
  const isEmpty = series.every(({ values }) => values.every((value) => value === 0));
  return (
    <section className="card" aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet small">{lead}</p>
      {isEmpty ? <p className="quiet chart-empty">Nothing in this time yet.</p> : (
        <>
          <div className="chart" aria-hidden="true">
            <ResponsiveContainer width="100%" height={220}>
              <BarChart data={rows} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
                <CartesianGrid vertical={false} stroke="var(--line)" />
                <XAxis dataKey="start" tickFormatter={(start: number) => short.format(start)} tick={{ fill: 'var(--quiet)', fontSize: 12 }} stroke="var(--line)" minTickGap={32} tickLine={false} />
                <YAxis allowDecimals={false} width={44} tickFormatter={(value: number) => compact.format(value)} tick={{ fill: 'var(--quiet)', fontSize: 12 }} axisLine={false} tickLine={false} />
                <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--code)' }} labelFormatter={(start) => nameOf(Number(start))} formatter={(value) => number.format(Number(value))} contentStyle={{ background: 'var(--card)', border: '1px solid var(--line)', borderRadius: 8 }} labelStyle={{ color: 'var(--ink)' }} />
                <Legend iconType="circle" iconSize={9} itemSorter={null} formatter={legendOf} />
                {series.map(({ name, colour }) => <Bar key={name} dataKey={name} {...(isStacked ? { stackId: 'all' } : {})} fill={colours[colour]} isAnimationActive={false} maxBarSize={28} />)}
              </BarChart>
            </ResponsiveContainer>
          </div>
          <details>
            <summary>As a table</summary>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
            <div className="scrolled" tabIndex={0} role="region" aria-label={`${title} as a table`}>
              <table className="figures">
                <thead><tr><th scope="col">{isWeekly ? 'Week of' : 'Day'}</th>{series.map(({ name }) => <th key={name} scope="col">{name}</th>)}</tr></thead>
                <tbody>
                  {starts.map((start, index) => <tr key={start}><th scope="row">{long.format(new Date(start))}</th>{series.map(({ name, values }) => <td key={name}>{number.format(values[index] ?? 0)}</td>)}</tr>).toReversed()}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}

function legendOf(name: string) {
  return <span className="legend">{name}</span>;
}
