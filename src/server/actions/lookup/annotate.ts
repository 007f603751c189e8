import { linkObservables } from '../../enrich/observables/links.ts';
import type { Observable } from '../../transform/types.d.ts';
import { updateIncidents } from '../../incident/update.ts';
import type { Sending } from '../../outbox/send.ts';
import type { Row } from '../../platform/ports.d.ts';
import { readValue } from '../../transform/observables.ts';
import type { Finding, Lookup } from '../types.d.ts';

/** How the value of a kind is read as an observable. */
const READERS = { ip: 'address', domain: 'domain', hash: 'hash' } as const;

/**
 * Says on the incident what was found: in a work note, once for each delivery, and as observables, where the
 * configuration wants them and Threat Intelligence is there.
 * @returns what of it did not work, for the delivery's note
 */
export function annotate(
  delivery: Row<'delivery'>,
  findings: readonly Finding[],
  lookup: Lookup,
  sending: Sending,
): readonly string[] {
  const incident = delivery.text('incident');
  if (incident === '') return [];
  return [
    ...writeNote(delivery.text('dedupe_key'), incident, lookup.note(findings), sending),
    ...addObservables(incident, lookup.observables(findings), sending),
  ];
}

function writeNote(key: string, incident: string, workNotes: string, { ports }: Sending): readonly string[] {
  if (workNotes === '') return [];
  const change = { key: `note of ${key}`, incident, reason: 'Look-up results', workNotes };
  const refusals = Array.from(updateIncidents([change], ports).values());
  return refusals.map((reason) => `the work note was refused: ${reason}`);
}

function addObservables(incident: string, findings: readonly Finding[], sending: Sending): readonly string[] {
  const { ports, cache, configuration } = sending;
  if (!configuration.observables || findings.length === 0) return [];
  const observables: Observable[] = [];
  for (const { kind, value } of findings) {
    const observable = readValue(READERS[kind], value, 'public');
    if (observable !== null) observables.push(observable);
  }
  const notices = new Set<string>();
  linkObservables(observables, incident, { ports, cache, notices, waits: new Set() });
  // Sumo Status says what to do about it, after every run.
  return Array.from(notices).map((notice) => notice.replace(/^Info: /, '').split('. ')[0] ?? '');
}
