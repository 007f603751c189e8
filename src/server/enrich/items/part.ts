import { createError, isAppError, messageOf, type AppError } from '../../error.ts';
import { updateIncidents } from '../../incident/update.ts';
import { TABLE } from '../../names.ts';
import type { Work } from '../../ingest/work.d.ts';
import type { Part, Subject } from '../types.d.ts';
import { itemOf } from './resolve.ts';

const AFFECTED = 'task_ci';

/** Affected items of one incident that are looked at; more than any Insight has. */
const MOST_AFFECTED = 1000;

/**
 * Adds the configuration items of all machines to the incident's affected items, and sets its main one where the
 * incident was made without. What an analyst has set is never overwritten.
 */
export const configurationItems: Part = {
  name: 'Configuration items',
  isOn: (configuration) => configuration.configurationItems !== 'off',
  apply(subject, work) {
    const ids = new Set<string>();
    const failures = new Set<string>();
    let busy: AppError | null = null;
    for (const machine of subject.material.machines) {
      try {
        const id = itemOf(machine, work);
        if (id !== '') ids.add(id);
      } catch (thrown) {
        if (isAppError(thrown) && thrown.area === 'lease') busy = thrown;
        else failures.add(messageOf(thrown));
      }
    }
    const items = Array.from(ids);
    addAffected(subject.incident, items, work);
    if (subject.mainItem === '' && items[0] !== undefined) setMainItem(subject, items[0], work);
    if (busy !== null) throw busy;
    if (failures.size > 0) throw new Error(Array.from(failures).join('\n'));
  },
};

/** The sys_id of each row derives from incident and item: a second one is refused, whoever makes it. */
function addAffected(incident: string, items: readonly string[], work: Work): void {
  const { rows, deriveId } = work.ports;
  if (items.length === 0) return;
  if (!rows.hasColumn(AFFECTED, 'task') || !rows.hasColumn(AFFECTED, 'ci_item')) {
    work.notices.add(
      `Note: incidents get no affected items: this instance has no ${AFFECTED} with task and ci_item`,
    );
    return;
  }
  const known = new Set<string>();
  const where = [['task', '=', incident]] as const;
  rows.each(AFFECTED, { where, limit: MOST_AFFECTED }, (row) => known.add(row.text('ci_item')));
  for (const item of items) {
    if (known.has(item)) continue;
    const id = deriveId(`affected item ${incident} ${item}`);
    const row = rows.insert(AFFECTED, { task: incident, ci_item: item }, id) ?? rows.byId(AFFECTED, id);
    if (row === null) throw failure(`the platform did not store a row of ${AFFECTED}; see its log`);
  }
}

/** Through the map, as every change of an incident; once for each time that the Insight was staged. */
function setMainItem({ claim, incident }: Subject, item: string, work: Work): void {
  if (work.ports.rows.byId(TABLE.incident, incident)?.text('cmdb_ci') !== '') return;
  const key = `main item ${incident} ${claim.text('import_set')}`;
  const change = { key, incident, reason: 'Main configuration item', cmdbCi: item };
  const refused = updateIncidents([change], work.ports).get(key);
  if (refused !== undefined) throw failure(`the incident did not take its main item: ${refused}`);
}

function failure(reason: string): Error {
  return createError('enrich', 'Configuration items', reason, { errorClass: 'server' });
}
