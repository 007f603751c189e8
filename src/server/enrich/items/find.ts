import type { Condition, Row, Rows } from '../../platform/ports.d.ts';
import type { Machine } from '../../transform/types.d.ts';
import { ADAPTER, IP_ADDRESS, isLive, isMachine, ITEM } from './cmdb.ts';

/** What one look-up found. */
export interface Found {
  /** sys_id of the configuration item; empty where there is none, or more than one. */
  id: string;
  /** A look-up found several items and none found exactly one: another item must not be created. */
  ambiguous: boolean;
}

/** Does a look-up, or returns its cached result. */
export type Ask = (key: string, lookUp: () => readonly string[]) => readonly string[];

interface Step {
  key: string;
  lookUp(): readonly string[];
}

/** Rows read for one value: the retired and the parts of machines among them do not count. */
const MOST_ROWS = 50;

/**
 * The configuration item of a machine, by the first of these that finds exactly one that is not retired: sys_id, name,
 * fully qualified name, short name, IP address, MAC address; addresses also through network adapters and IP addresses
 * to their owner. That is the order of Security Incident Response's own transform map.
 */
export function findItem(machine: Machine, ask: Ask, rows: Rows): Found {
  let ambiguous = false;
  for (const { key, lookUp } of stepsOf(machine, rows)) {
    const ids = ask(key, lookUp);
    if (ids.length === 1) return { id: ids[0] ?? '', ambiguous: false };
    if (ids.length > 1) ambiguous = true;
  }
  return { id: '', ambiguous };
}

function stepsOf({ name, ip, mac }: Machine, rows: Rows): Step[] {
  const steps: Step[] = [];
  const host = name.toLowerCase();
  if (/^[0-9a-f]{32}$/.test(host)) steps.push({ key: `id ${host}`, lookUp: () => byId(host, rows) });
  if (host !== '')
    steps.push({ key: `name ${host}`, lookUp: () => items(['name', '=', host], () => true, rows) });
  if (host.includes('.')) steps.push(...qualifiedSteps(host, rows));
  else if (host !== '') steps.push({ key: `label ${host}`, lookUp: () => byLabel(host, rows) });
  if (ip !== '') steps.push({ key: `ip ${ip}`, lookUp: () => byAddress(['ip_address', '=', ip], rows) });
  if (mac !== '')
    steps.push({
      key: `mac ${mac}`,
      lookUp: () => byAddress(['mac_address', 'IN', macSpellings(mac)], rows),
    });
  return steps;
}

/** The short name counts for items that are not known to be of another domain. */
function qualifiedSteps(host: string, rows: Rows): Step[] {
  const short = host.slice(0, host.indexOf('.'));
  const isSame = (row: Row): boolean => ['', host].includes(fqdnOf(row, rows));
  return [
    { key: `fqdn ${host}`, lookUp: () => items(['fqdn', '=', host], () => true, rows) },
    { key: `short ${host}`, lookUp: () => items(['name', '=', short], isSame, rows) },
  ];
}

/** Items that are known by a fully qualified name alone, for a short one. */
function byLabel(host: string, rows: Rows): readonly string[] {
  const begins = (row: Row): boolean => fqdnOf(row, rows).indexOf(`${host}.`) === 0;
  return items(['fqdn', 'STARTSWITH', `${host}.`], begins, rows);
}

function fqdnOf(row: Row, rows: Rows): string {
  return rows.hasColumn(ITEM, 'fqdn') ? row.text('fqdn').toLowerCase() : '';
}

function byId(id: string, rows: Rows): readonly string[] {
  const row = rows.byId(ITEM, id);
  return isLive(row) && isMachine(row) ? [row.id] : [];
}

/** A column that the instance lacks finds nothing. */
function items(condition: Condition, matches: (row: Row) => boolean, rows: Rows): readonly string[] {
  const ids: string[] = [];
  if (!rows.hasColumn(ITEM, condition[0])) return ids;
  rows.each(ITEM, { where: [condition], limit: MOST_ROWS }, (row) => {
    if (isLive(row) && isMachine(row) && matches(row)) ids.push(row.id);
  });
  return ids;
}

/** By the item's own address, else by that of a network adapter, else by that of an IP address of an adapter. */
function byAddress(condition: Condition, rows: Rows): readonly string[] {
  const own = items(condition, () => true, rows);
  if (own.length > 0) return own;
  const owners = ownersOf(linked(ADAPTER, 'cmdb_ci', condition, rows), rows);
  if (owners.length > 0) return owners;
  const adapters = linked(IP_ADDRESS, 'nic', condition, rows).map((id) => rows.byId(ADAPTER, id));
  return ownersOf(
    adapters.map((adapter) => adapter?.text('cmdb_ci') ?? ''),
    rows,
  );
}

/** Values of a reference column of the matching rows. */
function linked(table: string, reference: string, condition: Condition, rows: Rows): string[] {
  const ids: string[] = [];
  if (!rows.hasColumn(table, reference) || !rows.hasColumn(table, condition[0])) return ids;
  rows.each(table, { where: [condition], limit: MOST_ROWS }, (row) => {
    if (isLive(row)) ids.push(row.text(reference));
  });
  return ids;
}

function ownersOf(ids: readonly string[], rows: Rows): string[] {
  return Array.from(new Set(ids)).filter((id) => byId(id, rows).length === 1);
}

/** As Discovery, Windows, Cisco and databases write it. */
function macSpellings(mac: string): string[] {
  const digits = mac.replace(/:/g, '');
  return [mac, mac.replace(/:/g, '-'), digits.replace(/(.{4})(?!$)/g, '$1.'), digits];
}
