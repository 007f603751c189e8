import { enrichImportSet } from '../../../src/server/enrich/enrich.ts';
import { sealOf } from '../../../src/server/records/staging-row.ts';
import { takeLease } from '../../../src/server/slice/lease.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { refused } from '../../../src/server/core/refusal.ts';
import { releaseWithheld, someWait, withheldSince } from '../../../src/server/enrich/withheld.ts';
import { denied } from '../../support/refusing.ts';
import { itemWorld, type ItemWorld } from './items/world.ts';

describe('the enrichment of an incident', () => {
  let world: ItemWorld;
  let claim: Record<string, string>;

  beforeEach(() => {
    world = itemWorld('create');
    world.work.lease = {
      id: 'l',
      calls: '',
      renew: () => undefined,
      check: () => undefined,
      release: () => undefined,
    };
    const { id } = world.work.configuration;
    claim = { insight_id: 'one', configuration: id, import_set: 'set', incident: 'i', state: 'enriching' };
    world.ports.rows.table(TABLE.insight).set('one', claim);
    const details = JSON.stringify({ material: { machines: [{ name: 'web01', ip: '', mac: '' }] } });
    const staged = { insight_id: 'one', sys_import_set: 'set', sys_import_state: 'inserted', cmdb_ci: 'x' };
    world.ports.rows.table(TABLE.staging).set('row', { ...staged, details });
    const row = world.ports.rows.byId(TABLE.staging, 'row');
    if (row !== null) claim['seal'] = sealOf(row, world.ports);
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
    expect(claim['note']).toMatch(/^Configuration items: .*did not return valid JSON/);
  });

  describe('with an access that ServiceNow refuses', () => {
    const granted = (): void => void (world.ports.rows.first = allowed);
    let allowed: typeof world.ports.rows.first;

    beforeEach(() => {
      allowed = world.ports.rows.first.bind(world.ports.rows);
      world.ports.rows.first = (table, query) => (table === 'cmdb_ci' ? denied() : allowed(table, query));
    });

    test('ends, counts no try, and names the access on the Insight and in the info findings', () => {
      turn();
      expect(claim).toMatchObject({ state: 'ingested', waits_for: 'read cmdb_ci', attempts: '0', note: '' });
      expect([...world.work.notices].join()).toContain('(read, cmdb_ci) in System Applications');
      expect([...world.work.findings]).toEqual([]);
      expect(someWait(world.work.withheld)).toBe(true);
    });

    /** A later slice: nothing is remembered. */
    const nextSlice = (): void =>
      void Object.assign(world.work, {
        cache: new Map(),
        withheld: withheldSince(true, null, world.ports.clock.now()),
      });

    test('is completed once the access is granted', () => {
      claim['created'] = '2026-01-15 11:00:00';
      turn();
      granted();
      nextSlice();
      expect(releaseWithheld(world.work)).toEqual(['set']);
      expect(claim['state']).toBe('enriching');
      turn();
      expect(claim).toMatchObject({ state: 'ingested', waits_for: '' });
      expect(world.reconciled).toHaveLength(1);
      expect(releaseWithheld(world.work)).toEqual([]);
      expect(someWait(world.work.withheld)).toBe(false);
    });

    test('tries one incident of each group, and takes up the others of a group once something is granted', () => {
      Object.assign(claim, { created: '2026-01-15 11:00:00', sys_updated_on: '2026-01-15 11:00:00' });
      turn();
      const alike: Record<string, string> = {
        ...claim,
        insight_id: 'two',
        sys_updated_on: '2026-01-15 11:30:00',
      };
      const another: Record<string, string> = { ...alike, insight_id: 'three', waits_for: 'create another' };
      world.ports.rows.table(TABLE.insight).set('two', alike).set('three', another);
      const states = (): (string | undefined)[] => [claim, alike, another].map((each) => each['state']);
      nextSlice();
      releaseWithheld(world.work);
      expect(states()).toEqual(['enriching', 'ingested', 'enriching']);
      another['state'] = 'ingested';
      turn();
      expect(releaseWithheld(world.work)).toEqual([]);
      expect(someWait(world.work.withheld)).toBe(true);
      granted();
      nextSlice();
      releaseWithheld(world.work);
      another['state'] = 'ingested';
      turn();
      expect(claim['waits_for']).toBe('');
      expect(releaseWithheld(world.work)).toEqual(['set']);
      expect(states()).toEqual(['ingested', 'enriching', 'ingested']);
      expect(someWait(world.work.withheld)).toBe(true);
    });

    test('leaves alone what is closed or old, and tries once in a quarter of an hour', () => {
      Object.assign(claim, { state: 'ingested', waits_for: 'read cmdb_ci', created: '2025-12-01 11:00:00' });
      nextSlice();
      expect(releaseWithheld(world.work)).toEqual([]);
      Object.assign(claim, { created: '2026-01-15 11:00:00', 'incident.state': '3' });
      nextSlice();
      expect(releaseWithheld(world.work)).toEqual([]);
      claim['incident.state'] = '16';
      const now = Date.UTC(2026, 0, 15, 12, 14, 59);
      world.work.withheld = withheldSince(true, Date.UTC(2026, 0, 15, 12, 1), now);
      expect(releaseWithheld(world.work)).toEqual([]);
      expect(someWait(world.work.withheld)).toBe(true);
      world.work.withheld = withheldSince(true, Date.UTC(2026, 0, 15, 11, 59), now);
      expect(releaseWithheld(world.work)).toEqual(['set']);
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
