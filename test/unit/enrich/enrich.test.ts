import { enrichImportSet } from '../../../src/server/enrich/enrich.ts';
import { takeLease } from '../../../src/server/lease/lease.ts';
import { TABLE } from '../../../src/server/names.ts';
import { refused } from '../../../src/server/refusal.ts';
import { releaseWithheld } from '../../../src/server/enrich/withheld.ts';
import { denied } from '../../support/refusing.ts';
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

  describe('with an access that ServiceNow refuses', () => {
    const granted = (): void => void (world.ports.rows.first = allowed);
    let allowed: typeof world.ports.rows.first;

    beforeEach(() => {
      allowed = world.ports.rows.first.bind(world.ports.rows);
      world.ports.rows.first = (table, query) => (table === 'cmdb_ci' ? denied() : allowed(table, query));
    });

    test('ends, counts no try, and names the access on the Insight and in the notices', () => {
      turn();
      expect(claim).toMatchObject({ state: 'ingested', waits_for: 'read cmdb_ci', attempts: '0', note: '' });
      expect([...world.work.notices].join()).toContain('(read, cmdb_ci) in System Applications');
      expect([...world.work.findings]).toEqual([]);
      expect(world.work.withheld.some).toBe(true);
    });

    test('is completed once the access is granted', () => {
      Object.assign(claim, { created: '2026-01-15 11:00:00' });
      turn();
      granted();
      world.work.cache.clear();
      expect(releaseWithheld(world.work)).toEqual(['set']);
      expect(claim['state']).toBe('enriching');
      turn();
      expect(claim).toMatchObject({ state: 'ingested', waits_for: '' });
      expect(world.reconciled).toHaveLength(1);
      expect(releaseWithheld(world.work)).toEqual([]);
      expect(world.work.withheld.some).toBe(false);
    });

    test('tries one incident in a slice while it is still refused, and takes up the others after it', () => {
      Object.assign(claim, { created: '2026-01-15 11:00:00', sys_updated_on: '2026-01-15 11:00:00' });
      turn();
      const { id } = world.work.configuration;
      const other: Record<string, string> = {
        ...claim,
        configuration: id,
        insight_id: 'two',
        sys_updated_on: '2026-01-15 11:30:00',
      };
      world.ports.rows.table(TABLE.insight).set('two', other);
      expect(releaseWithheld(world.work)).toEqual(['set']);
      expect([claim['state'], other['state']]).toEqual(['enriching', 'ingested']);
      turn();
      expect(releaseWithheld(world.work)).toEqual([]);
      granted();
      Object.assign(world.work, { cache: new Map(), withheld: { some: true, released: 0 } });
      claim['sys_updated_on'] = '2026-01-15 11:40:00';
      expect(releaseWithheld(world.work)).toHaveLength(1);
      expect([claim['state'], other['state']]).toEqual(['ingested', 'enriching']);
      other['state'] = 'ingested';
      world.work.waits.clear();
      expect(releaseWithheld(world.work)).toHaveLength(1);
      expect(claim['state']).toBe('enriching');
    });

    test('leaves alone what is closed or old', () => {
      Object.assign(claim, { state: 'ingested', waits_for: 'read cmdb_ci', created: '2025-12-01 11:00:00' });
      world.work.withheld.some = true;
      expect(releaseWithheld(world.work)).toEqual([]);
      Object.assign(claim, { created: '2026-01-15 11:00:00', 'incident.state': '3' });
      world.work.withheld.some = true;
      expect(releaseWithheld(world.work)).toEqual([]);
    });
  });

  test('counts no try where Identification and Reconciliation is refused, by exception or answer', () => {
    const refuse = [
      () => {
        throw refused({ operation: 'execute', target: 'IdentificationEngine' });
      },
      () => JSON.stringify({ items: [{ sysId: 'Unknown', errors: [{ message: 'no allowed privilege' }] }] }),
    ];
    for (const reconcileCi of refuse) {
      Object.assign(claim, { state: 'enriching', waits_for: '' });
      world.ports.services.reconcileCi = reconcileCi;
      turn();
      expect(claim).toMatchObject({ state: 'ingested', note: '', attempts: '0' });
      expect(claim['waits_for']).toMatch(/execute IdentificationEngine|create cmdb_ci/);
    }
  });

  test('leaves an Insight closed that was closed in CSE', () => {
    claim['status'] = 'closed';
    turn();
    expect(claim['state']).toBe('closed');
  });
});
