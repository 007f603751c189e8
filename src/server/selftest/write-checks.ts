import { TABLE } from '../core/names.ts';
import type { Ports } from '../platform/ports.d.ts';
import { stagedValues } from './acts.ts';
import { expect, expectValue, fail, type Finding } from './expect.ts';
import { CONFIGURATION, selfTestConfiguration, standInRow } from './ground.ts';

/** sys_ids that are compared; an instance has more choices than this. */
const SAMPLE = 20;

/** What the app relies on where it reads page by page, and where two workers write one record. */
export function recordsKeepRules(ports: Ports): Finding {
  const ids = sysIds('', ports);
  const middle = ids[SAMPLE / 2 - 1] ?? '';
  const rest = sysIds(middle, ports).slice(0, SAMPLE / 2);
  expectValue(
    'Records after a sys_id',
    rest.join(' '),
    ids.slice(SAMPLE / 2).join(' '),
    'sys_ids are sorted and compared in different ways: with more than 200 open incidents, some are never read again',
  );
  const { id } = standInRow(ports);
  const gone = (): never =>
    fail('Self-test Insight', 'it was deleted while the test was running: run the test again');
  const mine = ports.rows.byId(TABLE.selftest, id) ?? gone();
  const theirs = ports.rows.byId(TABLE.selftest, id) ?? gone();
  theirs.save({ resolution: 'theirs' });
  mine.save({ status: 'closed' });
  expectValue(
    'Value that another worker wrote',
    standInRow(ports).text('resolution'),
    'theirs',
    'an update wrote columns that it did not change: two jobs would overwrite each other',
  );
  return { message: 'Records are sorted and updated as the app expects' };
}

function sysIds(after: string, ports: Ports): string[] {
  const ids: string[] = [];
  const where = after === '' ? [] : ([['sys_id', '>', after]] as const);
  ports.rows.each(TABLE.choice, { where, orderBy: 'sys_id', limit: SAMPLE }, (row) => ids.push(row.id));
  return ids;
}

/** A deferred row is moved to another import set and transformed with it; old import sets can be removed. */
export function importSetsKeepRules(ports: Ports): Finding {
  const { rows, importSets } = ports;
  const values = stagedValues(standInRow(ports).text('insight_id'), selfTestConfiguration(ports), ports);
  const [first, second] = [importSets.open(CONFIGURATION) ?? '', importSets.open(CONFIGURATION) ?? ''];
  const row = rows.insert(TABLE.staging, { ...values, sys_import_set: first });
  expect(
    row?.save({ sys_import_set: second }) === true,
    'Deferred row',
    'it cannot be moved to another import set',
  );
  importSets.loaded(second);
  importSets.transform(second);
  const state = rows.byId(TABLE.staging, row?.id ?? '')?.text('sys_import_state') ?? '';
  expectValue(
    'Import state of a moved row',
    state,
    'ignored',
    'it was not transformed with its new import set',
  );
  rows.removeAll(TABLE.importSet, [['sys_id', 'IN', [first]]]);
  expect(
    rows.byId(TABLE.importSet, first) === null,
    'Import set',
    'the app cannot delete it: Import Set Deleter of the platform must be active',
  );
  return { message: 'Rows can be moved, and import sets can be deleted' };
}
