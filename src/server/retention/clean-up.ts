import type { StateOf, TableOf } from '../core/columns.d.ts';
import { formatDateTime } from '../core/date.ts';
import { messageOf } from '../core/error.ts';
import { ENDED } from '../records/delivery.ts';
import { claimId } from '../records/identity.ts';
import { UNFINISHED, WITH_INCIDENT } from '../records/insight.ts';
import { TABLE } from '../core/names.ts';
import type { Condition, Ports, Row } from '../platform/ports.d.ts';
import { agesFrom } from './age.ts';
import { removeOld, type Candidate, type Removal } from './remove-old.ts';

/** Removed rows, by table. */
export type Removed = Record<string, number>;

const DAY = 86_400_000;

/** Milliseconds for one run; a table that is not finished then continues the next day. */
const BUDGET = 120_000;

/** Days that runs which read nothing new and failed at nothing are kept: one is made every few minutes. */
const IDLE_RUNS_DAYS = 7;

/** What was sent and answered, which goes from deliveries that stay for their keys. Payload stays: they may be sent again. */
const CONTENT = ['request', 'response', 'mail_subject', 'mail_html'];

/** Days after which a lease is not in use any more: no worker keeps one for longer than minutes. */
const LEASE_DAYS = 7;

/**
 * Removes expired records: staged rows, import sets, runs, deliveries, requests to run Actions, rule alerts,
 * events of CSE, leases, look-ups. Insights are never deleted. A clock that is ahead makes nothing old.
 */
export function cleanUp(ports: Ports): Removed {
  const deadline = ports.clock.now() + BUDGET;
  const removed: Removed = {};
  for (const { removal, column } of removals(agesFrom(ports), ports)) {
    try {
      const count = removeOld(removal, column, deadline, ports);
      removed[removal.table] = (removed[removal.table] ?? 0) + count;
    } catch (thrown) {
      ports.log.error('retention', messageOf(thrown));
    }
  }
  return removed;
}

/** @param from the moment from which ages are counted, milliseconds since 1970 UTC */
function removals(from: number, ports: Ports): { removal: Removal; column: string }[] {
  const before = (days: number): string => formatDateTime(from - days * DAY);
  const staged = before(ports.settings.integer('keep_staging_days', 7));
  const runs = before(ports.settings.integer('keep_runs_days', 90));
  const events = before(ports.settings.integer('keep_events_days', 30));
  const deliveryDays = ports.settings.integer('keep_deliveries_days', 90);
  const deliveries = before(deliveryDays);
  const idle: Condition<'integration_run'>[] = [
    ['outcome', '=', 'success'],
    ['created', '=', '0'],
    ['errors', '=', '0'],
    ['finished', '<', before(IDLE_RUNS_DAYS)],
  ];
  const ended: Condition<'delivery'>[] = [
    ['state', 'IN', ENDED],
    ['sys_updated_on', '<', deliveries],
  ];
  // The counter of an alert is in the keys of its deliveries: it must outlive them, or a rule disabled again would trigger no notification.
  const cleared: Condition<'rule_alert'>[] = [
    ['state', '=', 'cleared'],
    ['cleared_at', '<', before(2 * deliveryDays)],
  ];
  const changes: Condition<'incident_update'>[] = [
    ['sys_import_state', '!=', 'pending'],
    ['sys_created_on', '<', staged],
  ];
  const all = <N extends string>(
    table: N,
    where: Condition<TableOf<N>>[],
  ): { removal: Removal; column: string } => ({
    removal: { table, where },
    column: 'sys_id',
  });
  return [
    {
      removal: { table: TABLE.staging, where: [['sys_created_on', '<', staged]], choose: ofFinishedInsights },
      column: 'insight_id',
    },
    all(TABLE.incidentUpdate, changes),
    ...[TABLE.staging, TABLE.incidentUpdate].map((table) => emptyImportSets(table, staged)),
    all(TABLE.run, idle),
    all(TABLE.run, [['started', '<', runs]]),
    {
      removal: { table: TABLE.delivery, where: ended, choose: notNeededAsKeys, emptied: CONTENT },
      column: 'insight',
    },
    all(TABLE.actionRun, [['sys_created_on', '<', deliveries]]),
    all(TABLE.ruleAlert, cleared),
    all(TABLE.inboundEvent, [
      ['state', '!=', 'waiting'],
      ['sys_updated_on', '<', events],
    ]),
    all(TABLE.lease, [['sys_created_on', '<', before(LEASE_DAYS)]]),
    all(TABLE.lookupCache, [['expires', '<', before(0)]]),
  ];
}

/** A row is needed until its Insight is done with: it may still be transformed, enriched or tried again. */
function ofFinishedInsights(rows: readonly Candidate[], ports: Ports): string[] {
  const claims = new Map(rows.map(({ id, value }) => [id, claimId(value, ports)]));
  const needed = insightsIn([...UNFINISHED, 'error'], Array.from(claims.values()), ports);
  return rows.map(({ id }) => id).filter((id) => !needed.has(claims.get(id) ?? ''));
}

/** While an Insight is not closed here, the keys of its deliveries keep its close from being ordered a second time. */
function notNeededAsKeys(rows: readonly Candidate[], ports: Ports): string[] {
  const needed = insightsIn(
    WITH_INCIDENT,
    rows.map(({ value }) => value),
    ports,
  );
  const others = rows.filter(({ value }) => !needed.has(value));
  const alerting = alertsOf(
    others.filter(({ value }) => value === '').map(({ id }) => id),
    ports,
  );
  return others.map(({ id }) => id).filter((id) => !alerting.has(id));
}

/** Of deliveries about no Insight those that report a rule which is still disabled: who was notified is also notified of its end. */
function alertsOf(ids: readonly string[], { rows }: Ports): Set<string> {
  const alerts = new Map<string, string>();
  const where = [
    ['sys_id', 'IN', ids],
    ['event', '=', 'rule_disabled'],
  ] as const;
  if (ids.length > 0)
    rows.each(TABLE.delivery, { where, limit: ids.length }, (row) => alerts.set(row.id, alertIn(row)));
  const disabled = new Set<string>();
  const known = [
    ['sys_id', 'IN', Array.from(alerts.values())],
    ['state', '=', 'disabled'],
  ] as const;
  if (alerts.size > 0)
    rows.each(TABLE.ruleAlert, { where: known, limit: alerts.size }, (row) => disabled.add(row.id));
  return new Set(Array.from(alerts.keys()).filter((id) => disabled.has(alerts.get(id) ?? '')));
}

/** sys_id of the Rule Alert that a delivery reports: the last but one part of its key (systemKey in actions/dispatch.ts). */
function alertIn(delivery: Row<'delivery'>): string {
  return delivery.text('dedupe_key').split(':').slice(-2)[0] ?? '';
}

function insightsIn(
  states: readonly StateOf<'insight'>[],
  ids: readonly string[],
  ports: Ports,
): Set<string> {
  const found = new Set<string>();
  const where: Condition<'insight'>[] = [
    ['sys_id', 'IN', ids],
    ['state', 'IN', states],
  ];
  if (ids.length > 0)
    ports.rows.each(TABLE.insight, { where, limit: ids.length }, (row) => found.add(row.id));
  return found;
}

/** Only sets of our own tables, and only once they are empty: the platform may remove the rows of a set with it. */
function emptyImportSets(table: string, before: string): { removal: Removal; column: string } {
  const where: Condition[] = [
    ['table_name', '=', table],
    ['sys_created_on', '<', before],
  ];
  const choose = (rows: readonly Candidate[], ports: Ports): string[] => {
    const ids = rows.map(({ id }) => id);
    const filled = ports.rows.countBy(table, 'sys_import_set', [['sys_import_set', 'IN', ids]]);
    return ids.filter((id) => filled[id] === undefined);
  };
  return { removal: { table: TABLE.importSet, where, choose }, column: 'table_name' };
}
