import { CONFIGURATION_LENGTH } from '../core/generated/column-values.ts';
import { createError } from '../core/error.ts';
import type { InstanceFacts, Ports, Row, Values } from '../platform/ports.d.ts';

/** Columns of a configuration that say which instance it belongs to. */
const COLUMNS = { id: 'instance_id', name: 'instance_name', url: 'instance_url' } as const;
const FACTS = ['id', 'name', 'url'] as const;

/** What an administrator does where an instance is not the one that a configuration belongs to. */
const ADVICE =
  'To use this configuration on this instance, press "This instance takes over" and enter a separate Access Key. Otherwise, change nothing or set the configuration inactive';

/**
 * Why this instance must not act for a configuration, and what to do; empty where it may. The one place that decides: a clone or
 * a copy has the configuration and its key, but is another instance. Every path to CSE and to the targets of Actions comes
 * through here. Reads properties alone, no record.
 */
export function instanceProblem(row: Row<'configuration'>, ports: Pick<Ports, 'settings'>): string {
  const owner = ownerOf(row);
  if (isUnknown(owner)) return '';
  const here = ports.settings.instance();
  const known = FACTS.filter((fact) => owner[fact] !== '' && here[fact] !== '');
  if (known.length === 0)
    return `Paused: this instance cannot be distinguished from a clone of ${described(owner)}, because the properties instance_id, instance_name and glide.servlet.uri cannot be read. Nothing is polled, sent or received. Make one of these properties readable`;
  if (known.every((fact) => comparable(owner[fact]) === comparable(here[fact]))) return '';
  const what = `the configuration belongs to ${described(owner)}, and this instance is ${described(here)}`;
  const state = isRenamed(owner, here)
    ? `Paused because this instance was renamed or is a clone: ${what}`
    : `Paused on a clone: ${what}`;
  return `${state}. Nothing is polled, sent or received here. ${ADVICE}`;
}

/** True where this instance may act for a configuration. */
export function actsHere(row: Row<'configuration'>, ports: Pick<Ports, 'settings'>): boolean {
  return instanceProblem(row, ports) === '';
}

/** Throws an `invalid` error where this instance must not act for a configuration. */
export function assertActsHere(row: Row<'configuration'>, ports: Pick<Ports, 'settings'>): void {
  const problem = instanceProblem(row, ports);
  if (problem === '') return;
  // The problem ends with the advice.
  const details = { errorClass: 'invalid', remedy: '' } as const;
  throw createError('configuration', `Configuration ${row.text('name')}`, problem, details);
}

/** The instance that a configuration belongs to; all texts empty where it has not been saved since it is remembered. */
export function ownerOf(row: Row<'configuration'>): InstanceFacts {
  return { id: row.text(COLUMNS.id), name: row.text(COLUMNS.name), url: row.text(COLUMNS.url) };
}

/** True where nobody has saved the configuration since the app remembers the instance. */
export function isUnknown(owner: InstanceFacts): boolean {
  return FACTS.every((fact) => owner[fact] === '');
}

/** The instance's own id outlives a new name or address; a clone has another. */
export function isRenamed(owner: InstanceFacts, here: InstanceFacts): boolean {
  return owner.id !== '' && comparable(owner.id) === comparable(here.id);
}

/** Columns of a configuration that belongs to an instance; what is not known keeps what is there. */
export function ownerValues(
  here: InstanceFacts,
  before: InstanceFacts = { id: '', name: '', url: '' },
): Values<'configuration'> {
  return {
    [COLUMNS.id]: (here.id || before.id).slice(0, CONFIGURATION_LENGTH.instance_id),
    [COLUMNS.name]: (here.name || before.name).slice(0, CONFIGURATION_LENGTH.instance_name),
    [COLUMNS.url]: (here.url || before.url).slice(0, CONFIGURATION_LENGTH.instance_url),
  };
}

/** `dev4711 (https://dev4711.service-now.com/)`. */
export function described({ id, name, url }: InstanceFacts): string {
  const first = name || url || id;
  return url === '' || url === first ? first : `${first} (${url})`;
}

/**
 * Marks what an instance has ordered or read; empty where the instance is unknown. Of each fact a few digits of a hash: a row of deliveries
 * has room for 20 characters.
 */
export function stampOf({ settings, deriveId }: Pick<Ports, 'settings' | 'deriveId'>): string {
  const here = settings.instance();
  const marks = FACTS.map((fact) => comparable(here[fact])).map((fact) =>
    fact === '' ? '' : deriveId(`instance ${fact}`).slice(0, 6),
  );
  return marks.every((mark) => mark === '') ? '' : marks.join('|');
}

/**
 * True where another instance than this one has given a stamp. A clone has the deliveries that its source ordered, whichever
 * configuration it was made to keep. The instance's own id decides where both are known; a new name or address alone makes no
 * other instance of it.
 */
export function isOfAnother(stamp: string, ports: Pick<Ports, 'settings' | 'deriveId'>): boolean {
  if (stamp === '') return false;
  const here = stampOf(ports).split('|');
  const there = stamp.split('|');
  const isOther = (at: number): boolean => here[at] !== there[at];
  const known = FACTS.map((_fact, at) => at).filter(
    (at) => (here[at] ?? '') !== '' && (there[at] ?? '') !== '',
  );
  return known[0] === 0 ? isOther(0) : known.some(isOther);
}

/** Columns cut what is longer; case and a slash at the end do not distinguish instances. */
function comparable(fact: string): string {
  return fact.slice(0, 80).toLowerCase().replace(/\/$/, '');
}
