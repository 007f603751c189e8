import { enrichImportSet } from '../../../src/server/enrich/enrich.ts';
import { takeLease } from '../../../src/server/lease/lease.ts';
import { TABLE } from '../../../src/server/names.ts';
import { itemWorld, type ItemWorld } from './items/world.ts';

describe('the enrichment of an incident', () => {
  let world: ItemWorld;
  let claim: Record<string, string>;

  beforeEach(() => {
    world = itemWorld('create');
    world.work.lease = { id: 'l', calls: '', renew: () => undefined, release: () => undefined };
    const { id } = world.work.configuration;
    claim = { insight_id: 'one', configuration: id, import_set: 'set', incident: 'i', state: 'enriching' };
    world.ports.rows.table(TABLE.insight).set('one', claim);
    const details = JSON.stringify({ material: { machines: [{ name: 'web01', ip: '', mac: '' }] } });
    const staged = { insight_id: 'one', sys_import_set: 'set', sys_import_state: 'inserted', cmdb_ci: 'x' };
    world.ports.rows.table(TABLE.staging).set('row', { ...staged, details });
  });

  const turn = (): void => {
    world.ports.pass(world.work.configuration.interval);
    expect(enrichImportSet('set', world.work)).toEqual([]);
  };

  test('waits, and counts no try, while another worker creates configuration items', () => {
    const { lease } = takeLease('configuration items', 'Another worker', world.ports);
    for (let time = 0; time < 4; time += 1) {
      world.ports.rows.table(TABLE.lease).forEach((row) => (row['until'] = '2026-02-01 00:00:00'));
      turn();
      expect(claim['state']).toBe('enriching');
      expect(claim['attempts'] ?? '').toBe('');
      expect([...world.work.findings]).toEqual([]);
    }
    lease?.release('');
    turn();
    expect(claim).toMatchObject({ state: 'ingested', note: '' });
    expect(world.reconciled).toHaveLength(1);
  });

  test('ends after three failures, with the reason', () => {
    world.ports.services.reconcileCi = () => '<html>';
    for (let time = 0; time < 3; time += 1) turn();
    expect(claim['state']).toBe('ingested');
    expect(claim['note']).toMatch(/^Configuration items: .*answered no JSON/);
  });

  test('leaves an Insight closed that was closed in CSE', () => {
    claim['status'] = 'closed';
    turn();
    expect(claim['state']).toBe('closed');
  });
});
