import { createError, isAppError, messageOf, type AppError } from '../../core/error.ts';
import { updateIncidents } from '../../incident/update.ts';
import { TABLE } from '../../core/names.ts';
import type { EnrichContext, Part, Subject } from '../types.d.ts';
import { canRead, insertInto, isWithheld, lacks } from '../access.ts';
import { ITEM } from './cmdb.ts';
import { itemOf } from './resolve.ts';

const ITEMS = {
  table: ITEM,
  part: 'Configuration items',
  remedy: 'Alternatively, set Configuration items to Off in the configuration.',
};
const AFFECTED = {
  table: 'task_ci',
  part: 'Affected items',
  remedy: 'The incident still has its main configuration item.',
};

/** Affected items of one incident that are looked at; more than any Insight has. */
const MOST_AFFECTED = 1000;

/**
 * Adds the configuration items of all machines to the incident's affected items, and sets its main one where the
 * incident was made without. What an analyst has set is never overwritten.
 */
export const configurationItems: Part = {
  name: ITEMS.part,
  isOn: (configuration) => configuration.configurationItems !== 'off',
  apply(subject, work) {
    if (subject.material.machines.length === 0 || !itemsAreReadable(work)) return;
    const ids = new Set<string>();
    const failures = new Set<string>();
    let busy: AppError | null = null;
    for (const machine of subject.material.machines) {
      try {
        const id = itemOf(machine, work);
        if (id !== '') ids.add(id);
      } catch (thrown) {
        if (isAppError(thrown) && thrown.area === 'lease') busy = thrown;
        else if (!isWithheld(thrown, ITEMS.part, work)) failures.add(messageOf(thrown));
      }
    }
    const items = Array.from(ids);
    addAffected(subject.incident, items, work);
    if (subject.mainItem === '' && items[0] !== undefined) setMainItem(subject, items[0], work);
    if (busy !== null) throw busy;
    if (failures.size > 0) throw new Error(Array.from(failures).join('\n'));
  },
};

/** Whether machines can be looked up; if not, the reason is reported. One read in a run. */
export function itemsAreReadable(work: EnrichContext): boolean {
  return canRead(ITEMS, work);
}

/** The sys_id of each row derives from incident and item: a second one is refused, whichever worker inserts it. */
function addAffected(incident: string, items: readonly string[], work: EnrichContext): void {
  const { rows, deriveId } = work.ports;
  if (items.length === 0) return;
  if (!canRead(AFFECTED, work)) return;
  if (!rows.hasColumn(AFFECTED.table, 'task') || !rows.hasColumn(AFFECTED.table, 'ci_item')) {
    lacks(AFFECTED, `the table ${AFFECTED.table} does not have the columns task and ci_item`, work);
    return;
  }
  const known = new Set<string>();
  const where = [['task', '=', incident]] as const;
  rows.each(AFFECTED.table, { where, limit: MOST_AFFECTED }, (row) => known.add(row.text('ci_item')));
  for (const item of items) {
    if (known.has(item)) continue;
    const id = deriveId(`affected item ${incident} ${item}`);
    insertInto(AFFECTED, { task: incident, ci_item: item }, work, id);
  }
}

/** Through the map, as every change of an incident; once for each time that the Insight was staged. */
function setMainItem({ claim, incident }: Subject, item: string, work: EnrichContext): void {
  if (work.ports.rows.byId(TABLE.incident, incident)?.text('cmdb_ci') !== '') return;
  const key = `main item ${incident} ${claim.text('import_set')}`;
  const change = { key, incident, reason: 'Main configuration item', cmdbCi: item };
  const refused = updateIncidents([change], work.ports).get(key);
  if (refused !== undefined)
    throw failure(`the platform did not set the main configuration item of the incident: ${refused}`);
}

function failure(reason: string): Error {
  return createError('enrich', 'Configuration items', reason, {
    errorClass: 'server',
    remedy: 'set it by hand, or correct the cause and press Enrich Again',
  });
}
