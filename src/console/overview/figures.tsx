import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { OverviewSeries, type OverviewSeriesQuery } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { Loaded, Waiting } from '../components/states.tsx';
import type { Series } from '../components/time-series.tsx';

// The charts are as large as the rest of the console, and nothing waits for them.
const TimeSeries = lazy(async () => ({ default: (await import('../components/time-series.tsx')).TimeSeries }));

const day = 86_400_000;
const ranges = {
  '30': { label: '30 days', days: 30, granularity: 'DAY' },
  '90': { label: '90 days', days: 90, granularity: 'DAY' },
  '365': { label: '12 months', days: 365, granularity: 'WEEK' },
} as const;
type Range = keyof typeof ranges;

function periodOf(range: Range) {
  const { days, granularity } = ranges[range];
  return { range, period: { from: new Date(Date.now() - days * day).toISOString(), timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone, granularity } };
}

/** People, invitations and what the directory did, over time. */
export function Figures() {
  const [{ range, period }, setRange] = useState(() => periodOf('30'));
  const query = useRead(OverviewSeries, { period }, { keepsPrevious: true });
  return (
    <>
      <div className="range"><h2>Over time</h2><SegmentedControl aria-label="How far back" value={range} onChange={(value) => setRange(periodOf(value as Range))} data={Object.entries(ranges).map(([value, { label }]) => ({ value, label }))} /></div>
      <Loaded query={query}>
        {({ analytics }) => (
          <Suspense fallback={<section className="card"><Waiting /></section>}>
            {chartsOf(analytics).map((chart) => <TimeSeries key={chart.title} {...chart} starts={analytics.starts} isWeekly={ranges[range].granularity === 'WEEK'} />)}
          </Suspense>
        )}
      </Loaded>
    </>
  );
}

interface Chart {
  readonly title: string;
  readonly lead: string;
  readonly isStacked: boolean;
  readonly series: readonly Series[];
}

function chartsOf({ people, invitationFunnel, requests }: OverviewSeriesQuery['analytics']): readonly Chart[] {
  const countsOf = (value: string): number[] | undefined => people.find((one) => one.value === value)?.points.map(({ count }) => count);
  const none = requests.map(() => 0);
  return [
    {
      title: 'People', lead: 'How many there were at the end of each period.', isStacked: true,
      series: [{ name: 'Enabled', colour: 'accent', values: countsOf('ACTIVE') ?? none }, { name: 'Disabled', colour: 'warn', values: countsOf('DISABLED') ?? none }],
    },
    {
      title: 'Invitations', lead: 'How many people were invited, were reached and have accepted, in each period.', isStacked: false,
      series: [
        { name: 'Invited', colour: 'accent', values: invitationFunnel.map(({ invited }) => invited) }, { name: 'Delivered', colour: 'warn', values: invitationFunnel.map(({ delivered }) => delivered) },
        { name: 'Accepted', colour: 'good', values: invitationFunnel.map(({ accepted }) => accepted) },
      ],
    },
    {
      title: 'What the directory did', lead: 'Changes of people in each period, and what was refused.', isStacked: true,
      series: [
        { name: 'Created', colour: 'good', values: requests.map(({ counts }) => counts.usersCreated) }, { name: 'Changed', colour: 'accent', values: requests.map(({ counts }) => counts.usersChanged + counts.usersEnabled) },
        { name: 'Disabled or deleted', colour: 'warn', values: requests.map(({ counts }) => counts.usersDisabled + counts.usersDeleted) }, { name: 'Refused', colour: 'bad', values: requests.map(({ counts }) => counts.refused + counts.failed) },
      ],
    },
  ];
}
