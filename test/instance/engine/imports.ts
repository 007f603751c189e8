import { inScope } from '../sandbox/crossing.ts';
import type { ImportResult, Imports, Platform, Row, Transaction, Values } from '../types.ts';
import type { Catalog } from './catalog.ts';
import { assertAlive } from './faults.ts';
import { createMapScripts } from './map-scripts.ts';
import type { RowOutcome, TransformMap } from './map-types.ts';
import { problemText, rethrowKill } from './problem.ts';
import { activeMaps } from './read-maps.ts';
import { RowTransformer } from './transform-row.ts';

/** Counts by outcome, in the columns of `sys_import_set_run`. */
const COLUMNS = {
  inserted: 'inserts',
  updated: 'updates',
  ignored: 'ignored',
  skipped: 'skipped',
  error: 'errors',
} as const;

type Tally = Record<RowOutcome['state'], number>;

/** One run of an import set: what it has done so far. */
interface Run {
  tx: Transaction;
  importSet: Row;
  rows: Row[];
  tally: Tally;
  failed: boolean;
  results: ImportResult[];
}

/** The engine's own writes: of no application scope, and without business rules on staging tables. */
const BOOKKEEPING = { system: true, workflow: false };

/** Import sets: staged rows through the active transform maps of their table (ServiceNow documentation, "Import sets"). */
export class ImportEngine implements Imports {
  constructor(
    private readonly platform: Platform,
    private readonly catalog: Catalog,
  ) {}

  transform(tx: Transaction, setId: string, rowId?: string): { failed: boolean; runSysId: string } {
    assertAlive(tx);
    const { run, runSysId } = inScope(tx, 'global', () => this.run(tx, setId, rowId));
    return { failed: run?.failed ?? true, runSysId };
  }

  importRow(tx: Transaction, table: string, values: Values): ImportResult[] {
    assertAlive(tx);
    const { records } = this.platform;
    const set = { table_name: table, state: 'loaded', mode: 'synchronous', creation_source: 'web service' };
    return inScope(tx, 'global', () => {
      const importSet = records.insert(tx, 'sys_import_set', set, BOOKKEEPING);
      if (!importSet.row) return [{ state: 'error', message: importSet.reason }];
      const staged = records.insert(
        tx,
        table,
        { ...values, sys_import_set: importSet.row.sys_id },
        { system: true },
      );
      if (!staged.row) return [{ state: 'error', message: staged.reason }];
      return this.run(tx, importSet.row.sys_id, staged.row.sys_id).run?.results ?? [];
    });
  }

  private run(tx: Transaction, setId: string, rowId?: string): { run: Run | null; runSysId: string } {
    const run = this.open(tx, setId, rowId);
    if (!run) {
      this.platform.log.write(
        'error',
        'platform',
        `Import set ${setId} does not exist or names no staging table`,
      );
      return { run, runSysId: '' };
    }
    const maps = activeMaps(this.platform, this.catalog, run.importSet['table_name'] ?? '');
    const begun = { set: setId, state: 'running', total: String(run.rows.length) };
    const values = maps[0] ? { ...begun, sys_transform_map: maps[0].row.sys_id } : begun;
    const inserted = this.platform.records.insert(tx, 'sys_import_set_run', values, BOOKKEEPING);
    const runSysId = inserted.row?.sys_id ?? '';
    this.runMaps(run, maps);
    this.finish(run, runSysId);
    return { run, runSysId };
  }

  /** The rows that wait; null where the set does not exist. */
  private open(tx: Transaction, setId: string, rowId: string | undefined): Run | null {
    const { records, schema } = this.platform;
    const importSet = records.get(tx, 'sys_import_set', setId);
    const table = importSet?.['table_name'];
    if (!importSet || !table || !schema.has(table)) return null;
    const query = `sys_import_set=${setId}^sys_import_state=pending${rowId ? `^sys_id=${rowId}` : ''}`;
    const rows = this.inStagedOrder(setId, table, records.find(tx, table, query));
    const tally = { inserted: 0, updated: 0, ignored: 0, skipped: 0, error: 0 };
    return { tx, importSet, rows, tally, failed: false, results: [] };
  }

  /** By row number; rows without one (scripts rarely set it) in the order in which the store took them in. */
  private inStagedOrder(setId: string, table: string, rows: Row[]): Row[] {
    const staged = this.platform.store.lookup(table, 'sys_import_set', [setId]) ?? [];
    const place = new Map(staged.map((row, index) => [row.sys_id, index]));
    const numberOf = (row: Row) => Number(row['sys_import_row'] ?? 0);
    const placeOf = (row: Row) => place.get(row.sys_id) ?? 0;
    return [...rows].sort((a, b) => numberOf(a) - numberOf(b) || placeOf(a) - placeOf(b));
  }

  /** What a script throws at the start or end of a map stops the run as `error` does. */
  private runMaps(run: Run, maps: TransformMap[]): void {
    for (const map of maps) {
      try {
        this.runMap(run, map);
      } catch (error) {
        rethrowKill(error);
        run.failed = true;
        this.platform.log.write('error', map.scope, `${map.name}: ${problemText(error)}`);
      }
      if (run.failed) return;
    }
  }

  private runMap(run: Run, map: TransformMap): void {
    const importSet = this.platform.glide.over(run.tx, 'sys_import_set', run.importSet).proxy;
    const scripts = createMapScripts(this.platform, run.tx, map, importSet);
    const start = scripts.fire('onStart');
    run.failed = start.error;
    if (start.error || start.ignore) return;
    const transformer = new RowTransformer(this.platform, run.tx, map, scripts);
    for (const row of run.rows) {
      const outcome = transformer.transform(row);
      this.record(run, map, row, outcome);
      run.failed = outcome.halted;
      if (run.failed) return;
    }
    run.failed = scripts.fire('onComplete').error;
  }

  private record(run: Run, map: TransformMap, row: Row, outcome: RowOutcome): void {
    run.tally[outcome.state] += 1;
    run.results.push({
      state: outcome.state,
      targetTable: map.targetTable,
      targetSysId: outcome.targetSysId,
      message: outcome.comment,
      mapName: map.name,
    });
    const values = {
      sys_import_state: outcome.state,
      sys_import_state_comment: outcome.comment,
      sys_target_table: map.targetTable,
      sys_target_sys_id: outcome.targetSysId,
      sys_transform_map: map.row.sys_id,
    };
    this.platform.records.update(run.tx, map.sourceTable, row.sys_id, values, BOOKKEEPING);
  }

  private finish(run: Run, runSysId: string): void {
    const { records, clock } = this.platform;
    const counts = Object.entries(COLUMNS).map(([state, column]) => [
      column,
      String(run.tally[state as keyof Tally]),
    ]);
    const state = run.failed ? 'cancelled' : run.tally.error > 0 ? 'complete_with_errors' : 'complete';
    const end = { state, processed: String(run.results.length), completed: clock.text() };
    const values = { ...(Object.fromEntries(counts) as Record<string, string>), ...end };
    records.update(run.tx, 'sys_import_set_run', runSysId, values, BOOKKEEPING);
    const setState = run.failed ? 'cancelled' : 'processed';
    records.update(run.tx, 'sys_import_set', run.importSet.sys_id, { state: setState }, BOOKKEEPING);
  }
}
