import { updateIncidents, type IncidentChange } from '../../../src/server/incident/update.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { thrownBy } from '../../support/thrown.ts';

const UPDATE = 'x_sul_sumo_logic_s_incident_update';
const CHANGE: IncidentChange = {
  key: 'first',
  incident: 'i1',
  reason: 'Why',
  workNotes: 'A note\nof two lines',
};

describe('changes of incidents', () => {
  let ports: FakePorts;
  /** What the platform does with a row that it transforms: gives its import state. */
  let outcome: (row: Record<string, string>) => string;
  let transformed: string[];

  beforeEach(() => {
    ports = fakePorts(Date.UTC(2026, 0, 15, 12));
    outcome = () => 'updated';
    transformed = [];
    ports.importSets = {
      open: () => 'set',
      loaded: () => undefined,
      transform: (_set, only) => {
        for (const [id, row] of ports.rows.table(UPDATE)) {
          if ((only ?? id) !== id || (row['sys_import_state'] ?? 'pending') !== 'pending') continue;
          transformed.push(row['reason'] ?? '');
          row['sys_import_state'] = outcome(row);
        }
      },
    };
    const insert = ports.rows.insert.bind(ports.rows);
    ports.rows.insert = (table, values, id) =>
      insert(table, table === UPDATE ? { sys_import_state: 'pending', ...values } : values, id);
    ports.rows.insert('sn_si_incident', { state: '10' }, 'i1');
  });

  test('are rows of one import set; what is left out stays empty', () => {
    expect(updateIncidents([CHANGE, { ...CHANGE, key: 'second', state: '100' }], ports).size).toBe(0);
    expect([...ports.rows.table(UPDATE).values()]).toMatchObject([
      {
        sys_import_set: 'set',
        incident: 'i1',
        work_notes: 'A note\nof two lines',
        state: '',
        close_code: '',
      },
      { sys_import_set: 'set', state: '100' },
    ]);
  });

  test('cost nothing where there are none', () => {
    updateIncidents([], ports);
    expect(ports.rows.operations).toEqual(['insert sn_si_incident']);
  });

  test('are given back by key with the reason where the platform refuses them', () => {
    outcome = (row) => (row['state'] === '3' ? 'error' : 'updated');
    const refused = updateIncidents([CHANGE, { ...CHANGE, key: 'second', state: '3' }], ports);
    expect([...refused]).toEqual([['second', 'import state error']]);
  });

  test('are carried out once for a key', () => {
    updateIncidents([CHANGE], ports);
    expect(updateIncidents([CHANGE], ports).size).toBe(0);
    expect(transformed).toEqual(['Why']);
  });

  test.each(['error', 'ignored'])(
    'that end as %s are tried once more, as one failed write ends so, too',
    (state) => {
      outcome = () => (transformed.length === 1 ? state : 'updated');
      expect(updateIncidents([CHANGE], ports).size).toBe(0);
      expect(transformed).toEqual(['Why', 'Why']);
    },
  );

  test('that are refused twice are refused', () => {
    outcome = () => 'ignored';
    expect([...updateIncidents([CHANGE], ports)]).toEqual([['first', 'import state ignored']]);
    expect(transformed).toEqual(['Why', 'Why']);
  });

  test('that a second worker finds carried out are no refusal', () => {
    outcome = () => 'ignored';
    Object.assign(ports.rows.table('sn_si_incident').get('i1') ?? {}, { work_notes: CHANGE.workNotes });
    expect(updateIncidents([CHANGE], ports).size).toBe(0);
  });

  test('that were staged and not transformed are finished under the same key, and no others of their set', () => {
    outcome = () => 'pending';
    const both = [CHANGE, { ...CHANGE, key: 'other', reason: 'Superseded' }];
    expect(thrownBy(() => updateIncidents(both, ports)).message).toContain(
      '"Sumo Incident Updater" is active',
    );
    ports.importSets.open = () => 'another set';
    const all = ports.importSets.transform;
    const only: (string | undefined)[] = [];
    ports.importSets.transform = (set, row) => {
      only.push(set === 'set' ? row : undefined);
      if (set === 'set') all(set, row);
    };
    outcome = () => 'updated';
    expect(updateIncidents([CHANGE], ports).size).toBe(0);
    expect(only).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), undefined]);
    expect(transformed.filter((reason) => reason === 'Superseded')).toHaveLength(1);
  });

  test.each([
    [
      'its work note is in the journal',
      CHANGE,
      { work_notes: '12:00 - System\nA note of two\n lines\n\n' },
      1,
    ],
    ['its work note is not there', CHANGE, { work_notes: '12:00 - System\nA note\n\n' }, 2],
    ['the fields hold the values', { ...CHANGE, workNotes: '', state: '3' }, { state: '3' }, 1],
    ['the fields hold others', { ...CHANGE, workNotes: '', state: '3' }, { state: '16' }, 2],
  ])('whose worker died before the mark: %s', (_name, change, shown, times) => {
    outcome = () => 'pending';
    thrownBy(() => updateIncidents([change], ports));
    Object.assign(ports.rows.table('sn_si_incident').get('i1') ?? {}, shown);
    outcome = () => 'updated';
    expect(updateIncidents([change], ports).size).toBe(0);
    expect(transformed).toHaveLength(times);
  });

  test('that the platform does not store fail, and are not taken for carried out', () => {
    ports.rows.refuse(UPDATE);
    expect(thrownBy(() => updateIncidents([CHANGE], ports))).toMatchObject({ errorClass: 'server' });
    ports.importSets.open = () => null;
    expect(thrownBy(() => updateIncidents([CHANGE], ports)).message).toContain('import set');
  });

  test('keep the word NULL from clearing a field', () => {
    updateIncidents([{ ...CHANGE, workNotes: 'NULL', closeNotes: 'NULL' }], ports);
    expect([...ports.rows.table(UPDATE).values()]).toMatchObject([
      { work_notes: '"NULL"', close_notes: '"NULL"' },
    ]);
  });
});
