import { incidentChoices } from '../configuration/choices.ts';
import { formatDateTime } from '../core/date.ts';
import { CORRELATION_DISPLAY, TABLE } from '../core/names.ts';
import { DAY, MINUTE } from '../core/times.ts';
import { listUrl } from '../core/urls.ts';
import type { Ports, Rights } from '../platform/ports.d.ts';
import type { Chart } from './contract.d.ts';

/** Incidents whose delay is measured. */
const MEASURED = 200;

const DAYS = 7;

const OURS = `correlation_display=${CORRELATION_DISPLAY}`;

/** The charts of Security Incidents; none for a user who may not see any. Up to six reads. */
export function incidentCharts(ports: Ports, rights: Rights): Chart[] {
  const made = newest(ports);
  const [one] = Array.from(made.keys());
  if (one !== undefined && !rights.onRecord(TABLE.incident, one).read) return [];
  return [severities(ports), delays(made, ports)];
}

function severities(ports: Ports): Chart {
  const { rows, clock } = ports;
  const counts = rows.countIfAny(TABLE.incident, 'severity', [
    ['correlation_display', '=', CORRELATION_DISPLAY],
    ['sys_created_on', '>', formatDateTime(clock.now() - DAYS * DAY)],
  ]);
  const choices = incidentChoices('severity', rows);
  const known = choices.map(({ value }) => value);
  const others = Object.keys(counts).filter((value) => !known.includes(value));
  const bars = [...choices, ...others.map((value) => ({ value, label: value || 'None' }))].map(
    ({ value, label }) => ({
      label,
      value: counts[value] ?? 0,
      url: listUrl(TABLE.incident, `${OURS}^severity=${value}^ORDERBYDESCsys_created_on`),
    }),
  );
  const total = bars.reduce((sum, { value }) => sum + value, 0);
  return {
    id: 'severity',
    title: 'Incidents by severity',
    head: ['Severity', 'Incidents'],
    unit: '',
    bars,
    limit: 0,
    summary: `${total} in the last ${DAYS} days`,
    url: listUrl(TABLE.incident, `${OURS}^ORDERBYDESCsys_created_on`),
  };
}

/** When the newest incidents were made, milliseconds since 1970 UTC, by sys_id. */
function newest({ rows }: Ports): Map<string, number> {
  const made = new Map<string, number>();
  const where = [['correlation_display', '=', CORRELATION_DISPLAY]] as const;
  const query = { where, orderBy: 'sys_created_on', descending: true, limit: MEASURED } as const;
  rows.each(TABLE.incident, query, (row) => made.set(row.id, row.time('sys_created_on') ?? 0));
  return made;
}

const STEPS = [
  { label: 'up to 1 min', most: MINUTE },
  { label: 'up to 5 min', most: 5 * MINUTE },
  { label: 'up to 15 min', most: 15 * MINUTE },
  { label: 'up to 1 h', most: 60 * MINUTE },
  { label: 'longer', most: Infinity },
] as const;

/** What a backfill has taken over was older on purpose. */
function delays(made: ReadonlyMap<string, number>, { rows }: Ports): Chart {
  const took: number[] = [];
  if (made.size > 0) {
    const where = [
      ['incident', 'IN', Array.from(made.keys())],
      ['backfill', '=', ''],
    ] as const;
    rows.each(TABLE.insight, { where, limit: MEASURED }, (row) => {
      const created = row.time('created');
      const at = made.get(row.text('incident'));
      if (created !== null && at !== undefined) took.push(Math.max(0, at - created));
    });
  }
  took.sort((one, other) => one - other);
  const median = took[Math.floor(took.length / 2)] ?? 0;
  return {
    id: 'delay',
    title: 'Time from Insight to incident',
    head: ['Time', 'Incidents'],
    unit: '',
    bars: STEPS.map(({ label, most }, at) => {
      const least = STEPS[at - 1]?.most ?? -1;
      return { label, value: took.filter((time) => time > least && time <= most).length, url: '' };
    }),
    limit: 0,
    summary:
      took.length === 0
        ? 'No incident yet'
        : `Half of the newest ${took.length} took ${Math.round(median / 1000)} s or less`,
    url: listUrl(TABLE.insight, 'incidentISNOTEMPTY^ORDERBYDESCcreated'),
  };
}
