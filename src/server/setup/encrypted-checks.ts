import { encryptedTargets } from '../incident/encrypted-targets.ts';
import { fault, ok, type Check, type Finding, type Subject } from './check.ts';

/** Entries of a transform map that make every row of it fail. */
export const ENCRYPTED_CHECKS: readonly Check[] = [
  { name: 'Entries of the transform maps', failure: 'warning', run: entries },
];

function entries({ ports }: Subject): Finding[] {
  const targets = encryptedTargets(ports);
  if (targets.length === 0) return [ok('No entry of a transform map writes an encrypted field')];
  return targets.map(({ map, field }) =>
    fault(
      `The transform map ${map} writes the encrypted field ${field}, so no row can become an incident`,
      'remove that entry in System Import Sets > Transform Maps, then press Try Again on the Insights in state Error',
    ),
  );
}
