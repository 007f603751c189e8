import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import { HOUR } from '../core/times.ts';
import { listUrl } from '../core/urls.ts';
import { CALLS_PER_SECOND } from '../cse/pace.ts';
import { WAITING } from '../records/delivery.ts';
import type { Bar, Chart } from './contract.d.ts';
import type { SeenRun, Sight } from './sight.ts';
import { FAILED_URL, WAITING_URL } from './todo.ts';

/** Hours that the first chart shows. */
const HOURS = 24;

/** Runs that are shown one by one. */
const RUNS = 24;

const RUNS_URL = listUrl(TABLE.run, 'ORDERBYDESCstarted');

/** The charts of what the app itself has recorded. */
export function ownCharts({ runs, deliveries }: Sight, now: number): Chart[] {
  const newest = runs.slice(0, RUNS).reverse();
  return [insightsByHour(runs, now), deliveriesByState(deliveries), runTimes(newest), callRates(newest)];
}

function insightsByHour(runs: readonly SeenRun[], now: number): Chart {
  const first = Math.floor(now / HOUR) - HOURS + 1;
  const counts: number[] = Array.from({ length: HOURS }, () => 0);
  for (const { started, created } of runs) {
    const at = Math.floor(started / HOUR) - first;
    if (at >= 0 && at < HOURS) counts[at] = (counts[at] ?? 0) + created;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    id: 'insights',
    title: 'Insights per hour',
    head: ['Hour (UTC)', 'Insights that became incidents'],
    unit: '',
    bars: counts.map((value, at) => ({ label: timeOf((first + at) * HOUR), value, url: '' })),
    limit: 0,
    summary: `${total} in the last 24 hours`,
    url: RUNS_URL,
  };
}

function deliveriesByState(deliveries: Readonly<Record<string, number>>): Chart {
  const waiting = WAITING.reduce((sum, state) => sum + (deliveries[state] ?? 0), 0);
  const failed = deliveries['failed'] ?? 0;
  return {
    id: 'deliveries',
    title: 'Deliveries',
    head: ['State', 'Deliveries'],
    unit: '',
    bars: [
      { label: 'Waiting', value: waiting, url: WAITING_URL },
      { label: 'Failed', value: failed, url: FAILED_URL },
    ],
    limit: 0,
    summary: `${waiting} waiting, ${failed} failed`,
    url: listUrl(TABLE.delivery, 'ORDERBYDESCsys_created_on'),
  };
}

function runTimes(runs: readonly SeenRun[]): Chart {
  const longest = Math.max(0, ...runs.map(({ seconds }) => seconds));
  return {
    id: 'runTime',
    title: 'Run time',
    head: ['Run (UTC)', 'Seconds'],
    unit: 's',
    bars: runs.map(({ started, seconds }): Bar => ({ label: timeOf(started), value: seconds, url: '' })),
    limit: 0,
    summary:
      runs.length === 0 ? 'No run in the last 24 hours' : `The longest of ${runs.length}: ${longest} s`,
    url: RUNS_URL,
  };
}

/** A run that ends within the second it began in has had one. */
function callRates(runs: readonly SeenRun[]): Chart {
  const rates = runs.map(({ calls, seconds }) => Math.round((calls / Math.max(1, seconds)) * 10) / 10);
  const calls = runs.reduce((sum, run) => sum + run.calls, 0);
  return {
    id: 'calls',
    title: 'Calls of Cloud SIEM against the limit',
    head: ['Run (UTC)', 'Calls a second'],
    unit: '',
    bars: runs.map(({ started }, at): Bar => ({ label: timeOf(started), value: rates[at] ?? 0, url: '' })),
    limit: CALLS_PER_SECOND,
    summary: `${calls} calls in ${runs.length} runs; ${CALLS_PER_SECOND} a second are allowed`,
    url: RUNS_URL,
  };
}

/** `14:05` of a moment. */
function timeOf(moment: number): string {
  return formatDateTime(moment).slice(11, 16);
}
