import { remember } from '../../core/memo.ts';
import { canRead, insertInto, mention, type Asking, type OptionalTable } from '../access.ts';
import type { Part } from '../types.d.ts';
import type { Observable, ObservableKind } from '../../transform/types.d.ts';

const part = 'Observables';
const remedy =
  'The description of each incident shows them. For records, install Threat Intelligence and import threat-intelligence.xml of this app, or switch off Observables in the configuration.';
const OBSERVABLE: OptionalTable = { table: 'sn_ti_observable', part, remedy };
const TYPE: OptionalTable = { table: 'sn_ti_observable_type', part, remedy };
const LINK: OptionalTable = { table: 'sn_ti_m2m_task_observable', part, remedy };

const MOST_TYPES = 500;
const MOST_LINKS = 1000;

/**
 * Names and values of the types, as Threat Intelligence and integrations write them (its documentation, POL and UCF in
 * the platform reference; IP address (V6) and File name by analogy). Compared without case.
 */
const TYPE_NAMES: Readonly<Record<ObservableKind, readonly string[]>> = {
  ip4: ['IP address (V4)', 'IPv4', 'ip_address_v4', 'ipv4-addr'],
  ip6: ['IP address (V6)', 'IPv6', 'ip_address_v6', 'ipv6-addr'],
  domain: ['Domain name', 'domain_name', 'domain-name', 'Domain'],
  host: ['Host name', 'host_name', 'Hostname'],
  url: ['URL'],
  md5: ['MD5 hash', 'md5_hash', 'MD5'],
  sha1: ['SHA1 hash', 'sha1_hash', 'SHA1', 'SHA-1'],
  sha256: ['SHA256 hash', 'sha256_hash', 'SHA256', 'SHA-256'],
  email: ['Email address', 'email_address', 'email-addr', 'Email'],
  file: ['File name', 'file_name', 'Filename', 'File'],
};

/** Observables of the Insight as records of Threat Intelligence, each once for all incidents, linked to this one. */
export const observableLinks: Part = {
  name: 'Observables',
  isOn: (configuration) => configuration.observables,
  apply({ material, incident }, work) {
    linkObservables(material.observables, incident, work);
  },
};

/** Links observables to an incident; those that are linked stay as they are. */
export function linkObservables(observables: readonly Observable[], incident: string, work: Asking): void {
  if (observables.length === 0) return;
  if (![TYPE, OBSERVABLE, LINK].every((table) => canRead(table, work))) return;
  const linked = new Set<string>();
  const where = [['task', '=', incident]] as const;
  work.ports.rows.each(LINK.table, { where, limit: MOST_LINKS }, (row) => linked.add(row.text('observable')));
  for (const each of observables) {
    const observable = recordOf(each, work);
    if (observable === '' || linked.has(observable)) continue;
    linked.add(observable);
    const id = work.ports.deriveId(`observable of ${incident} ${observable}`);
    insertInto(LINK, { task: incident, observable }, work, id);
  }
}

/** sys_id of the observable, found or made; empty where the instance lacks its type or refuses it. */
function recordOf(observable: Observable, work: Asking): string {
  const { kind, value } = observable;
  const type = typeOf(kind, work);
  if (type === '') return '';
  return remember(work.cache, `observable ${kind} ${value}`, () => {
    const where = [
      ['value', '=', value],
      ['type', '=', type],
    ] as const;
    const found = work.ports.rows.first(OBSERVABLE.table, { where, orderBy: 'sys_created_on' });
    if (found !== null) return found.id;
    // The derived sys_id refuses a twin that another tenant's run makes at the same time.
    const id = work.ports.deriveId(`observable ${kind} ${value}`);
    return insertInto(OBSERVABLE, { value, type }, work, id)?.id ?? '';
  });
}

function typeOf(kind: ObservableKind, work: Asking): string {
  const types = typesByName(work);
  const name = TYPE_NAMES[kind].find((each) => types.has(each.toLowerCase()));
  if (name !== undefined) return types.get(name.toLowerCase()) ?? '';
  mention('Observable types are missing in Threat Intelligence', TYPE_NAMES[kind][0] ?? kind, work);
  return '';
}

/** By value and by name, in lower case. */
function typesByName(work: Asking): Map<string, string> {
  return remember(work.cache, 'observable types', () => {
    const { rows } = work.ports;
    const columns = ['value', 'name', 'label'].filter((column) => rows.hasColumn(TYPE.table, column));
    const types = new Map<string, string>();
    rows.each(TYPE.table, { where: [], limit: MOST_TYPES }, (row) => {
      for (const column of columns) types.set(row.text(column).toLowerCase(), row.id);
    });
    return types;
  });
}
