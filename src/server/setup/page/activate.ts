import type { Ports, Row } from '../../platform/ports.d.ts';
import { ACCESS_CHECKS } from '../access-checks.ts';
import { runChecks } from '../check.ts';
import { CHOICE_CHECKS } from '../choice-checks.ts';
import { ENCRYPTED_CHECKS } from '../encrypted-checks.ts';
import { INSTANCE_CHECKS } from '../instance-checks.ts';
import { subjectOf } from '../validate.ts';
import type { Judged } from './contract.d.ts';
import { accepted, refused, sentence } from './judged.ts';
import { savedAs } from './save.ts';
import { CONNECT_FIRST } from './select.ts';
import { missingFields } from '../../configuration/configuration.ts';

/**
 * Sets a configuration active once nothing is an error that Validate Setup would call one, and has it polled at once; or sets it
 * inactive, whatever is wrong.
 */
export function activate(row: Row<'configuration'>, active: boolean, ports: Ports): Judged {
  if (active) {
    if (missingFields(row).length > 0) return refused({}, CONNECT_FIRST, row, ports);
    const faults = runChecks(
      [...ACCESS_CHECKS, ...INSTANCE_CHECKS, ...ENCRYPTED_CHECKS, ...CHOICE_CHECKS],
      subjectOf(row, ports),
    ).filter(({ level }) => level === 'error');
    if (faults.length > 0)
      return refused(
        {},
        faults.map(({ what, advice }) => sentence(`${what}: ${advice}`)).join(' '),
        row,
        ports,
      );
  }
  const saved = savedAs(row, { active: active ? 'true' : 'false' }, {}, ports);
  if (saved.row === null) return refused({}, saved.problem, row, ports);
  if (!active) return accepted('Inactive: it is not polled, and nothing is sent for it.', saved.row, ports);
  // The rule "Activated Again" asks for it where it was inactive.
  if (row.flag('active')) ports.events.continueAt(row.id, ports.clock.now(), true);
  return accepted('Active: the first poll begins within a minute.', saved.row, ports);
}
