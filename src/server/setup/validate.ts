import { SUMO_STATUS_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import { takeOverCard } from '../configuration/card.ts';
import { missingFields, readConfiguration, type Configuration } from '../configuration/configuration.ts';
import { formatDateTime } from '../core/date.ts';
import { messageOf } from '../core/error.ts';
import { withTenant } from '../slice/tenant.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { findingsOf, SETUP_PENDING } from '../status/findings.ts';
import { missingRights, noteSetup } from '../status/setup.ts';
import { statusOf } from '../status/status.ts';
import { ACCESS_CHECKS } from './access-checks.ts';
import { CHOICE_CHECKS } from './choice-checks.ts';
import { countOf, lineOf, runChecks, sorted, warning, type Finding, type Subject } from './check.ts';
import { CSE_STEPS, runStep, type CseSubject } from './cse-checks.ts';
import { ENCRYPTED_CHECKS } from './encrypted-checks.ts';
import { ENRICHMENT_CHECKS } from './enrichment-checks.ts';
import { INSTANCE_CHECKS } from './instance-checks.ts';
import { RUN_AS_CHECKS } from './run-as-checks.ts';
import { TENANT_CHECKS } from './tenant-checks.ts';

/** Between two batches of calls: the rate limit counts in seconds. */
const NEXT_SECOND = 1000;

/** Milliseconds until the next try to get a lease that another worker has. */
const WHEN_BUSY = 5000;

/**
 * Validates the set-up of a configuration and writes what it finds on its Sumo Status: first what this instance has, then
 * what Cloud SIEM answers as far as its rate limit allows; an event goes on with the rest a second later.
 * Returns the sys_id of the status, and a summary for the form.
 */
export function validateSetup(
  stored: Row<'configuration'>,
  ports: Ports,
): { status: string; message: string; isError: boolean } {
  const status = statusOf(stored, ports);
  const { row, hint } = takeOverCard(stored, ports);
  const subject = subjectOf(row, ports);
  const checks = [
    ...ACCESS_CHECKS,
    ...INSTANCE_CHECKS,
    ...RUN_AS_CHECKS,
    ...TENANT_CHECKS,
    ...ENCRYPTED_CHECKS,
    ...CHOICE_CHECKS,
    ...ENRICHMENT_CHECKS,
  ];
  const found = hint === '' ? [] : [warning(hint, '')];
  const lines = [...found, ...runChecks(checks, subject)].map(lineOf);
  store(status, subject.configuration === null ? lines : [...lines, SETUP_PENDING], ports);
  if (subject.configuration !== null) askCse(subject.configuration, status, 0, ports);
  const result = findingsOf(status.text('setup_findings'));
  return { status: status.id, message: summaryOf(result), isError: countOf(result, 'error') > 0 };
}

/**
 * For values of the integration card that were saved: takes them over, and has a complete configuration validated at once. What
 * an administrator should know of values that were not taken over is added to the set-up findings; the next validation reports
 * it again, or drops it.
 */
export function cardSaved(stored: Row<'configuration'>, ports: Ports): void {
  const { row, hint } = takeOverCard(stored, ports);
  if (hint === '') {
    if (row !== stored && missingFields(row).length === 0) ports.events.validateAt(row.id, ports.clock.now());
    return;
  }
  const status = statusOf(row, ports);
  const line = lineOf(warning(hint, ''));
  const lines = [line, ...findingsOf(status.text('setup_findings')).filter((each) => each !== line)];
  saveLines(status, lines, {}, ports);
}

/** Goes on with Cloud SIEM where the rate limit had stopped it. Nothing is to be done when a later validation has ended. */
export function continueValidation(row: Row<'configuration'>, step: number, ports: Ports): void {
  const status = statusOf(row, ports);
  const { configuration } = subjectOf(row, ports);
  if (configuration !== null && findingsOf(status.text('setup_findings')).includes(SETUP_PENDING))
    askCse(configuration, status, step, ports);
}

/** What the checks look at: the configuration as each job reads it, or why it cannot be read. */
export function subjectOf(row: Row<'configuration'>, ports: Ports): Subject {
  const missing = missingFields(row);
  const none = { row, configuration: null, ports };
  if (missing.length > 0) return { ...none, problem: `${missing.join(', ')} not filled in` };
  try {
    return { row, configuration: readConfiguration(row, ports), problem: '', ports };
  } catch (thrown) {
    return { ...none, problem: messageOf(thrown) };
  }
}

function askCse(configuration: Configuration, status: Row<'sumo_status'>, from: number, ports: Ports): void {
  const now = ports.clock.now();
  const later = (at: number): void => ports.events.validateAt(configuration.id, at, from);
  const pausedUntil = status.time('paused_until') ?? 0;
  if (pausedUntil > now) return later(pausedUntil);
  withTenant(
    configuration,
    'Validate Setup',
    ports,
    ({ client }) => {
      const { findings, next } = runSteps({ configuration, client, ports }, from);
      const lines = [
        ...findingsOf(status.text('setup_findings')).filter((line) => line !== SETUP_PENDING),
        ...findings.map(lineOf),
      ];
      store(status, next === null ? lines : [...lines, SETUP_PENDING], ports);
      if (next !== null) ports.events.validateAt(configuration.id, ports.clock.now() + NEXT_SECOND, next);
    },
    () => later(now + WHEN_BUSY),
  );
}

/** `next` is the step that has to wait; null when all are done, or no further one would be answered. */
function runSteps(subject: CseSubject, from: number): { findings: Finding[]; next: number | null } {
  const findings: Finding[] = [];
  for (let index = from; index < CSE_STEPS.length; index += 1) {
    const step = CSE_STEPS[index];
    if (step === undefined || !step.isOn(subject.configuration, subject.ports)) continue;
    if (!subject.client.fits(step.calls)) return { findings, next: index };
    const result = runStep(step, subject);
    findings.push(...result.findings);
    if (result.stop) break;
  }
  return { findings, next: null };
}

function store(status: Row<'sumo_status'>, lines: readonly string[], ports: Ports): void {
  const before = missingRights(status);
  saveLines(status, lines, { setup_checked_at: formatDateTime(ports.clock.now()) }, ports);
  noteSetup(status, before, ports);
}

function saveLines(
  status: Row<'sumo_status'>,
  lines: readonly string[],
  more: Values<'sumo_status'>,
  ports: Ports,
): void {
  const worst = countOf(lines, 'error') > 0 ? 'error' : countOf(lines, 'warning') > 0 ? 'warning' : 'ok';
  const saved = status.save({
    setup_result: worst,
    setup_findings: clip(sorted(lines).join('\n'), SUMO_STATUS_LENGTH.setup_findings),
    ...more,
  });
  if (!saved)
    ports.log.error('setup', '[setup] Saving the set-up findings failed: the platform refused the update');
}

function summaryOf(lines: readonly string[]): string {
  const said = lines.filter((line) => line !== SETUP_PENDING);
  const count = (level: 'ok' | 'warning' | 'error', word: string): string => {
    const number = countOf(said, level);
    return `${number} ${word}${number === 1 || level === 'ok' ? '' : 's'}`;
  };
  const counts = `${count('error', 'error')}, ${count('warning', 'warning')}, ${count('ok', 'OK')}`;
  const more = lines.includes(SETUP_PENDING)
    ? '. The checks of Cloud SIEM are still running: reload this page in a minute'
    : '';
  return `Set-up validated: ${counts}${more}`;
}
