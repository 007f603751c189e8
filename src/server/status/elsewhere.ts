import { SUMO_STATUS_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import { instanceProblem } from '../configuration/instance.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { saveHealth, type HealthValues } from './save-health.ts';
import { statusOf } from './status.ts';

/**
 * Says in the status of a configuration that this instance must not act for it; empty, and nothing is written, where it may.
 * Written once: the status of a clone stays as it is until somebody takes over.
 * @returns why, and what to do
 */
export function pausedElsewhere(row: Row<'configuration'>, ports: Ports): string {
  const problem = instanceProblem(row, ports);
  if (problem === '') return '';
  const status = statusOf(row, ports);
  const reason = clip(problem, SUMO_STATUS_LENGTH.reason);
  if (status.text('health') === 'clone' && status.text('reason') === reason) return problem;
  const values: HealthValues = {
    health: 'clone',
    reason,
    findings: problem,
    continue_at: '',
    paused_until: '',
  };
  saveHealth(status, values, ports);
  ports.log.error('configuration', `[configuration] ${row.text('name')}: ${problem}`);
  return problem;
}
