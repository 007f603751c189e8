import { isRefused } from '../../core/refusal.ts';
import { remember } from '../../core/memo.ts';
import { messageOf } from '../../core/error.ts';
import type { Rows } from '../../platform/ports.d.ts';
import type { Machine } from '../../transform/types.d.ts';
import { isLive, ITEM } from './cmdb.ts';
import { jsonText } from '../../core/json.ts';
import type { EnrichContext } from '../types.d.ts';

/** Tables of CI Lookup Rules and of the sources they belong to. */
export const RULE = 'sn_sec_cmn_ci_lookup_rule';
export const SOURCE = 'sn_sec_int_integration';

/** Name of the record in `sn_sec_int_integration` that the app's rules belong to. */
export const SOURCE_NAME = 'Sumo Logic CSE';

/** What rules may name as their source field. */
export const SOURCE_FIELD = { name: 'hostname', ip: 'ip_address', mac: 'mac_address' } as const;

/**
 * The configuration item that the instance's CI Lookup Rules find for a machine; empty if there are no rules, or none
 * of them finds one that is not retired. Throws what a rule throws.
 */
export function findByRules(machine: Machine, work: EnrichContext): string {
  const { rows, settings, services } = work.ports;
  if (settings.text('ci_lookup_rules') === 'false') return '';
  const source = remember(work.cache, 'ci rules', () => sourceWithRules(work));
  if (source === '') return '';
  const payload = {
    [SOURCE_FIELD.name]: machine.name,
    [SOURCE_FIELD.ip]: machine.ip,
    [SOURCE_FIELD.mac]: machine.mac,
  };
  const found = orInfo(() => services.identifyCi(source, jsonText(payload)), work);
  if (found === null)
    work.notices.add(
      'Info: CI Lookup Rules cannot be called on this instance: the app finds configuration items by name and address instead',
    );
  return found !== null && isLive(rows.byId(ITEM, found)) ? found : '';
}

/** Null if access is refused, which is reported as information: the incident lacks nothing without the rules. */
function orInfo(ask: () => string | null, work: EnrichContext): string | null {
  try {
    return ask();
  } catch (thrown) {
    if (!isRefused(thrown)) throw thrown;
    work.cache.set('ci rules', '');
    work.notices.add(`Info: CI Lookup Rules are left out: ${messageOf(thrown)}`);
    return null;
  }
}

/** sys_id of the app's source if it has active rules, else empty; what is missing is reported. */
function sourceWithRules(work: EnrichContext): string {
  return orInfo(() => activeSource(work), work) ?? '';
}

function activeSource(work: EnrichContext): string {
  const { rows } = work.ports;
  if (!rows.hasTable(RULE)) {
    work.notices.add(
      'Info: this instance has no CI Lookup Rules: the app finds configuration items by name and address instead',
    );
    return '';
  }
  const source = findSource(rows);
  if (source !== '' && hasRules(source, rows)) return source;
  work.notices.add(
    `Info: the source "${SOURCE_NAME}" has no active CI Lookup Rules: the app finds configuration items by name and address instead. ` +
      'Press Create CI Lookup Rules on the configuration to create them',
  );
  return '';
}

/** sys_id of the app's source; empty while there is none. */
export function findSource(rows: Rows): string {
  if (!rows.hasColumn(SOURCE, 'name')) return '';
  return rows.first(SOURCE, { where: [['name', '=', SOURCE_NAME]] })?.id ?? '';
}

export function hasRules(source: string, rows: Rows): boolean {
  const where = [
    ['source', '=', source],
    ['active', '=', 'true'],
  ] as const;
  return rows.first(RULE, { where }) !== null;
}
