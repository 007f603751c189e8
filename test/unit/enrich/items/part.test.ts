import { enrichmentOf, materialOf } from '../../../../src/server/enrich/material.ts';
import { configurationItems } from '../../../../src/server/enrich/items/part.ts';
import { parseInsight } from '../../../../src/server/cse/parse.ts';
import type { Subject } from '../../../../src/server/enrich/types.d.ts';
import { anEntity, anInsight } from '../../../support/insights.ts';
import { aRow } from '../../../support/rows.ts';
import { aMachine, itemWorld, type ItemWorld } from './world.ts';

const INCIDENT = 'b'.repeat(32);

let world: ItemWorld;
let changes: Record<string, string>[];

beforeEach(() => {
  world = itemWorld('match');
  world.ports.rows.table('sn_si_incident').set(INCIDENT, { cmdb_ci: '' });
  changes = [];
  world.ports.importSets.open = () => 'set';
  world.ports.importSets.loaded = () => undefined;
  world.ports.importSets.transform = () => {
    for (const [, row] of world.ports.rows.table('x_sul_sumo_logic_s_incident_update')) {
      row['sys_import_state'] = 'updated';
      changes.push(row);
    }
  };
});

const apply = (names: readonly string[], more: Partial<Subject> = {}): void => {
  const machines = names.map((name) => aMachine({ name }));
  const material = { ...materialOf(parseInsight(anInsight()), 'none'), machines };
  const claim = aRow({ import_set: 'staged' });
  configurationItems.apply({ claim, incident: INCIDENT, mainItem: '', material, ...more }, world.work);
};
const affected = (): (string | undefined)[] =>
  [...world.ports.rows.table('task_ci').values()].map((row) => row['ci_item']);

describe('the part "Configuration items"', () => {
  test('adds each item once, also when it is applied again', () => {
    const web = world.item({ name: 'web01' });
    const db = world.item({ name: 'db01', fqdn: 'db01.example.com' });
    apply(['web01', 'db01', 'db01.example.com', 'unknown01']);
    apply(['db01', 'web01']);
    expect(affected()).toEqual([web, db]);
  });

  test('leaves alone what an analyst has added', () => {
    const web = world.item({ name: 'web01' });
    world.ports.rows.insert('task_ci', { task: INCIDENT, ci_item: web }, 'theirs');
    apply(['web01']);
    expect(affected()).toEqual([web]);
  });

  test('sets the main item of an incident that was made without', () => {
    const web = world.item({ name: 'web01' });
    apply(['unknown01', 'web01']);
    expect(changes).toMatchObject([{ incident: INCIDENT, cmdb_ci: web, state: '', work_notes: '' }]);
  });

  test.each([
    ['that has one', { cmdb_ci: 'theirs' }, {}],
    ['whose map was given one and did not take it', { cmdb_ci: '' }, { mainItem: 'staged' }],
  ])('never sets the main item of an incident %s', (_which, values, subject) => {
    world.ports.rows.table('sn_si_incident').set(INCIDENT, values);
    world.item({ name: 'web01' });
    apply(['web01'], subject);
    expect(changes).toEqual([]);
    expect(affected()).toHaveLength(1);
  });

  test('adds what was found although another look-up fails, and then says what failed', () => {
    world = itemWorld('create');
    const db = world.item({ name: 'db01' });
    world.ports.services.reconcileCi = () => {
      throw new Error('the engine is down');
    };
    expect(() => apply(['web01', 'db01'], { mainItem: 'staged' })).toThrow('the engine is down');
    expect(affected()).toEqual([db]);
  });

  test('leaves out a row that is refused, with the record to add, and says when there is no such table', () => {
    world.item({ name: 'web01' });
    world.ports.rows.refuse('task_ci');
    apply(['web01'], { mainItem: 'staged' });
    expect([...world.work.notices].join()).toContain('(create, task_ci)');
    expect([...world.work.waits]).toEqual(['create task_ci']);
    world.ports.rows.lack('task_ci');
    apply(['web01'], { mainItem: 'staged' });
    expect([...world.work.notices].join()).toContain('the table task_ci does not have');
  });

  test('says why the incident did not take its main item', () => {
    world.item({ name: 'web01' });
    world.ports.importSets.transform = () => undefined;
    expect(() => apply(['web01'])).toThrow(
      /did not set the main configuration item of the incident: import state missing/,
    );
  });
});

describe('the values of a staging row', () => {
  const staged = (count: number) => {
    const involvedEntities = Array.from({ length: count }, (_, index) =>
      anEntity({ id: `_hostname-h${index}`, value: `h${index}`, hostname: `h${index}` }),
    );
    return enrichmentOf(parseInsight(anInsight({ entity: null, involvedEntities, signals: [] })), world.work);
  };

  test('contain the first item that is found', () => {
    const second = world.item({ name: 'h1' });
    expect(staged(3).values['cmdb_ci']).toBe(second);
  });

  test('contain no item when a look-up fails, but still the material', () => {
    world = itemWorld('create');
    world.ports.services.reconcileCi = () => '<html>';
    const { material, values } = staged(1);
    expect(values['cmdb_ci']).toBeUndefined();
    expect(material?.machines).toMatchObject([{ name: 'h0', ip: '', mac: '' }]);
  });

  test('contain fifty machines at most, and say so', () => {
    staged(50);
    expect([...world.work.notices].join()).not.toContain('the first 50');
    expect(staged(51).material?.machines).toHaveLength(50);
    expect([...world.work.notices].join()).toContain('the first 50');
  });

  test('contain no item when configuration items are off', () => {
    world = itemWorld('off');
    world.item({ name: 'h0' });
    expect(staged(1).values['cmdb_ci']).toBeUndefined();
    expect(materialOf(parseInsight(anInsight()), 'none').machines.length).toBeGreaterThan(0);
  });
});
