import type { Ports } from '../../platform/ports.d.ts';
import { jobOf } from '../../records/job.ts';
import { knownStatusOf } from '../../status/status.ts';
import type { StepId } from './contract.d.ts';

/**
 * Steps that an administrator has confirmed. Who set the configuration up by its form, and has it running, need not go through them
 * again. Two reads.
 * @param configuration sys_id
 */
export function confirmedSteps(configuration: string, ports: Ports): (step: StepId) => boolean {
  const stored = storedSteps(configuration, ports);
  const runs = (knownStatusOf(configuration, ports)?.time('last_success') ?? null) !== null;
  return (step) => runs || stored.includes(step);
}

/** Notes that a step was confirmed, so that the page can be left and resumed. */
export function confirmStep(configuration: string, step: StepId, ports: Ports): void {
  const stored = storedSteps(configuration, ports);
  if (!stored.includes(step))
    jobOf(configuration, 'setup', ports).save({ position: [...stored, step].join(',') });
}

function storedSteps(configuration: string, ports: Ports): string[] {
  return jobOf(configuration, 'setup', ports)
    .text('position')
    .split(',')
    .filter((step) => step !== '');
}
