import { SUMO_STATUS_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import { HOUR, past } from '../core/times.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { findingsOf, LACKS_RIGHT, SETUP_PENDING } from './findings.ts';
import { saveHealth } from './save-health.ts';
import { knownStatusOf } from './status.ts';

/** Milliseconds after which a set-up with an error, and one with a warning, is validated again: its cause may be gone. */
const AGAIN_AFTER = { error: HOUR, warning: 6 * HOUR } as const;

/** Milliseconds by which it is put off: jobs begin together, and the calls of a poll come first. */
const BETWEEN_POLLS = 30_000;

/**
 * Rights that the access key lacks, as the last validation of the set-up has found: they make a configuration degraded. While one is
 * going on, what the status says already stays.
 */
export function missingRights(status: Row<'sumo_status'>): string[] {
  const setup = findingsOf(status.text('setup_findings'));
  if (setup.includes(SETUP_PENDING))
    return findingsOf(status.text('findings')).filter((line) => line.indexOf(LACKS_RIGHT) === 0);
  const lacks = `Error ${LACKS_RIGHT}`;
  return setup.filter((line) => line.indexOf(lacks) === 0).map((line) => line.slice('Error '.length));
}

/**
 * Lets the health agree with a validation that has just ended: a healthy configuration whose key lacks a right is degraded from now
 * on; one that was degraded by rights that are granted now is polled at once, which says how things stand.
 * @param before what `missingRights` said before
 */
export function noteSetup(status: Row<'sumo_status'>, before: readonly string[], ports: Ports): void {
  const missing = missingRights(status);
  const health = status.text('health');
  if (missing.length === 0 && before.length > 0 && health === 'degraded')
    ports.events.continueAt(status.text('configuration'), ports.clock.now(), true);
  if (missing.length === 0 || health !== 'healthy') return;
  const findings = Array.from(new Set([...findingsOf(status.text('findings')), ...missing])).join('\n');
  const reason = clip(missing.join('\n'), SUMO_STATUS_LENGTH.reason);
  saveHealth(
    status,
    { health: 'degraded', reason, findings: clip(findings, SUMO_STATUS_LENGTH.findings) },
    ports,
  );
}

/**
 * Has the set-up of a configuration validated again where it has findings whose cause may be gone: the configuration was saved or has
 * become healthy since, or they are an hour old, warnings six hours. One read.
 */
export function validateAgain(row: Row<'configuration'>, ports: Ports): void {
  const status = knownStatusOf(row.id, ports);
  const now = ports.clock.now();
  if (status !== null && isDue(status, row, now)) ports.events.validateAt(row.id, now + BETWEEN_POLLS);
}

function isDue(status: Row<'sumo_status'>, row: Row<'configuration'>, now: number): boolean {
  const result = status.text('setup_result');
  if (result !== 'error' && result !== 'warning') return false;
  const checked = past(status.time('setup_checked_at'), now);
  const healthySince = status.text('health') === 'healthy' ? past(status.time('health_since'), now) : 0;
  const changed = Math.max(past(row.time('sys_updated_on'), now), healthySince);
  return changed > checked || now - checked >= AGAIN_AFTER[result];
}
