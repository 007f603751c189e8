import { createError, messageOf } from '../../core/error.ts';
import { remember } from '../../core/memo.ts';
import { takeLease } from '../../slice/lease.ts';
import { TABLE } from '../../core/names.ts';
import { refused, tellsRefusal } from '../../core/refusal.ts';
import { machineLabel } from '../../transform/machines.ts';
import type { Machine } from '../../transform/types.d.ts';
import { ITEM } from './cmdb.ts';
import { findItem } from './find.ts';
import { jsonText } from '../../core/json.ts';
import type { EnrichContext } from '../types.d.ts';

/** Class of items whose kind is unknown, and the class that Security Operations has for them. */
const UNCLASSED = 'cmdb_ci_unclassed_hardware';
const UNMATCHED = 'sn_sec_cmn_unmatched_ci';

const BUSY = 'another worker is creating configuration items';

/** Where and as what configuration items are created. */
interface Target {
  className: string;
  discoverySource: string;
}

/**
 * Creates the configuration item of a machine through Identification and Reconciliation; returns its sys_id, empty if
 * this instance does not allow that, which is reported. Only one worker of the instance creates items at a time, and it looks for the
 * item once more before: two tenants, two nodes or two spellings of a name never create two. Throws an error of area `lease` while
 * another worker does this.
 */
export function createItem(machine: Machine, work: EnrichContext): string {
  const target = remember(work.cache, 'ci target', () => targetOf(work));
  if (target === null) return '';
  const { lease } = takeLease('configuration items', 'Configuration items', work.ports);
  if (lease === null)
    throw createError('lease', `Configuration item ${machineLabel(machine)}`, BUSY, {
      errorClass: 'server',
      remedy: 'the app retries this one',
    });
  try {
    const found = findItem(machine, (_key, lookUp) => lookUp(), work.ports.rows);
    if (found.id !== '' || found.ambiguous) return found.id;
    lease.check();
    return reconcile(machine, target, work);
  } finally {
    lease.release('');
  }
}

function reconcile(machine: Machine, { className, discoverySource }: Target, work: EnrichContext): string {
  const items = [{ className, values: valuesOf(machine, className, work) }];
  const answer = work.ports.services.reconcileCi(discoverySource, jsonText({ items }));
  if (answer !== null) return createdId(answer, machine);
  work.notices.add(
    'Info: no configuration items are created: Identification and Reconciliation cannot be called on this instance',
  );
  return '';
}

/** What is known of the machine, in columns that the class has. */
function valuesOf(machine: Machine, className: string, work: EnrichContext): Record<string, string> {
  const values: Record<string, string> = { name: machineLabel(machine) };
  const more = {
    fqdn: machine.name.includes('.') ? machine.name : '',
    ip_address: machine.ip,
    mac_address: machine.mac,
  };
  for (const [column, value] of Object.entries(more))
    if (value !== '' && work.ports.rows.hasColumn(className, column)) values[column] = value;
  return values;
}

/** Identification and Reconciliation returns a failure in the item, with `Unknown` as its sys_id. */
function createdId(answer: string, machine: Machine): string {
  let item: { sysId?: unknown; errors?: readonly { message?: unknown }[] } | undefined;
  try {
    item = (JSON.parse(answer) as { items?: (typeof item)[] }).items?.[0];
  } catch (thrown) {
    throw failure(
      machine,
      `Identification and Reconciliation did not return valid JSON: ${messageOf(thrown)}`,
    );
  }
  const id = String(item?.sysId ?? '');
  if (/^[0-9a-f]{32}$/i.test(id)) return id;
  const reason = String(item?.errors?.[0]?.message ?? 'no reason given');
  if (tellsRefusal(reason)) throw refused({ operation: 'create', target: ITEM });
  throw failure(machine, `Identification and Reconciliation refused the configuration item: ${reason}`);
}

/** Null if nothing can be created: the reason is reported once. */
function targetOf(work: EnrichContext): Target | null {
  const { rows, settings } = work.ports;
  const className = settings.text('ci_class') || (rows.hasTable(UNMATCHED) ? UNMATCHED : UNCLASSED);
  const discoverySource = settings.text('ci_discovery_source');
  const isKnown = rows.hasColumn(className, 'name') && rows.hasColumn(className, 'install_status');
  if (isKnown && isChoice(discoverySource, work)) return { className, discoverySource };
  work.notices.add(
    isKnown
      ? `Info: no configuration items are created: "${discoverySource}" is not a choice of cmdb_ci.discovery_source. ` +
          'Add this choice, or set the property ci_discovery_source to another one'
      : `Info: no configuration items are created: ${className} is not a class of configuration items on this instance. ` +
          'Set the property ci_class to another class',
  );
  return null;
}

function isChoice(discoverySource: string, work: EnrichContext): boolean {
  const where = [
    ['name', '=', ITEM],
    ['element', '=', 'discovery_source'],
    ['value', '=', discoverySource],
    ['inactive', '=', 'false'],
  ] as const;
  return discoverySource !== '' && work.ports.rows.first(TABLE.choice, { where }) !== null;
}

function failure(machine: Machine, reason: string): Error {
  return createError('enrich', `Configuration item ${machineLabel(machine)}`, reason, {
    errorClass: 'server',
    remedy: 'correct the cause, then press Enrich Again on the incident',
  });
}
