import { changeIncidents, createIncidents, type Steps } from '../../../src/server/incident/direct.ts';
import { claimId } from '../../../src/server/records/identity.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { refused } from '../../../src/server/core/refusal.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { thrownBy } from '../../support/thrown.ts';

let ports: FakePorts;
let passed: string[];
let steps: Steps;

const row = (table: string, id: string): Record<string, string> => ports.rows.table(table).get(id) ?? {};

/** A map with its entries, as `target: source`; a source that begins with `=` is a script. */
function map(source: string, entries: Readonly<Record<string, string>>, values: Record<string, string> = {}) {
  const id = `map ${ports.rows.table(TABLE.transformMap).size}`;
  const target = { source_table: source, target_table: TABLE.incident, active: 'true', order: id, ...values };
  ports.rows.table(TABLE.transformMap).set(id, target);
  for (const [field, from] of Object.entries(entries)) {
    const scripted = String(from.startsWith('='));
    const entry = { map: id, target_field: field, source_field: from, use_source_script: scripted };
    ports.rows.table(TABLE.transformEntry).set(`${id} ${field}`, entry);
  }
}

beforeEach(() => {
  ports = fakePorts(Date.UTC(2026, 0, 15, 12));
  passed = [];
  steps = {
    before: (source) => ({ id: `incident of ${source.text('insight_id')}`, optional: {} }),
    after: (source) => void passed.push(source.text('insight_id')),
  };
});

describe('incidents that the app makes itself', () => {
  const stage = (id: string, values: Record<string, string> = {}): void => {
    const staged = { insight_id: id, sys_import_set: 'set', sys_import_state: 'pending', ...values };
    ports.rows.table(TABLE.staging).set(id, staged);
  };

  it('have the derived sys_id and what the entries of the map say', () => {
    map(TABLE.staging, { short_description: 'short_description', severity: 'incident_severity' });
    stage('one', { short_description: 'Lateral movement', incident_severity: '1' });
    createIncidents('set', steps, ports);
    expect(row(TABLE.incident, 'incident of one')).toEqual({
      short_description: 'Lateral movement',
      severity: '1',
    });
    expect(row(TABLE.staging, 'one')).toMatchObject({ sys_import_state: 'inserted' });
    expect(passed).toEqual(['one']);
  });

  it('follow an edited map: empty values, scripts and columns that this instance lacks are left out, a later map wins', () => {
    map(TABLE.staging, { a: 'x', b: '=script', c: 'empty', d: 'x' });
    map(TABLE.staging, { a: 'y' });
    map(TABLE.staging, { a: 'z' }, { active: 'false' });
    ports.rows.lack(`${TABLE.incident}.d`);
    stage('one', { x: 'first', y: 'second', z: 'third' });
    createIncidents('set', steps, ports);
    expect(row(TABLE.incident, 'incident of one')).toEqual({ a: 'second' });
  });

  it('are not made where there is one already, or where the row is of another set or done', () => {
    map(TABLE.staging, { a: 'x' });
    stage('one');
    stage('other', { sys_import_set: 'another' });
    stage('done', { sys_import_state: 'inserted' });
    createIncidents('set', { ...steps, before: () => null }, ports);
    expect(ports.rows.table(TABLE.incident).size).toBe(0);
    expect(row(TABLE.staging, 'one')['sys_import_state']).toBe('ignored');
    expect(passed).toEqual(['one']);
  });

  it('wait where no map is active', () => {
    stage('one');
    createIncidents('set', steps, ports);
    expect(row(TABLE.staging, 'one')['sys_import_state']).toBe('pending');
  });

  it('keep what onBefore adds, unless the map says otherwise', () => {
    map(TABLE.staging, { mitre_tactic: 'x' });
    stage('one', { x: 'from the map' });
    stage('two');
    const optional = { mitre_tactic: 'added', mitre_technique: '' };
    const before: Steps['before'] = (source) => ({ id: source.text('insight_id'), optional });
    createIncidents('set', { ...steps, before }, ports);
    expect(row(TABLE.incident, 'one')).toEqual({ mitre_tactic: 'from the map' });
    expect(row(TABLE.incident, 'two')).toEqual({ mitre_tactic: 'added' });
  });
});

describe('a write that is refused to the app, too', () => {
  it('stands on the row, and stops none of the others', () => {
    map(TABLE.staging, { a: 'x' });
    for (const id of ['one', 'two'])
      ports.rows.table(TABLE.staging).set(id, {
        insight_id: id,
        sys_import_set: 'set',
        sys_import_state: 'pending',
      });
    ports.rows.refuse(TABLE.incident);
    createIncidents('set', steps, ports);
    expect(row(TABLE.staging, 'one')).toMatchObject({
      sys_import_state: 'error',
      sys_import_state_comment: 'The platform did not store the incident: Row size too large (> 8126)',
    });
    expect(passed).toEqual(['one', 'two']);
  });
});

const CORRELATION = { correlation_id: 'one' };

describe('changes that the app carries out itself', () => {
  beforeEach(() => {
    map(TABLE.incidentUpdate, { sys_id: 'incident', state: 'state', close_notes: 'close_notes' });
    ports.rows.table(TABLE.incident).set('i', { ...CORRELATION, state: '10', close_notes: 'mine' });
    ports.rows.table(TABLE.insight).set(claimId('one', ports), { incident: 'i' });
  });
  const change = (id: string, values: Record<string, string>): void =>
    void ports.rows
      .table(TABLE.incidentUpdate)
      .set(id, { sys_import_set: 'set', sys_import_state: 'pending', ...values });

  it('write what is filled in, and nothing else', () => {
    change('c', { incident: 'i', state: '3' });
    changeIncidents('set', undefined, ports);
    expect(row(TABLE.incident, 'i')).toEqual({ ...CORRELATION, state: '3', close_notes: 'mine' });
    expect(row(TABLE.incidentUpdate, 'c')['sys_import_state']).toBe('updated');
  });

  it('leave alone an incident that no Insight of the app has', () => {
    ports.rows.table(TABLE.insight).set(claimId('one', ports), { incident: 'another' });
    change('c', { incident: 'i', state: '3' });
    changeIncidents('set', undefined, ports);
    expect(row(TABLE.incident, 'i')['state']).toBe('10');
    expect(row(TABLE.incidentUpdate, 'c')['sys_import_state']).toBe('ignored');
  });

  it('make no incident, and can be carried out one by one', () => {
    change('c', { incident: 'gone', state: '3' });
    change('d', { incident: 'i', state: '3' });
    changeIncidents('set', 'c', ports);
    expect(row(TABLE.incidentUpdate, 'c')['sys_import_state']).toBe('ignored');
    expect(row(TABLE.incidentUpdate, 'd')['sys_import_state']).toBe('pending');
    expect(ports.rows.table(TABLE.incident).size).toBe(1);
  });

  it('throw what the app cannot read', () => {
    change('c', { incident: 'i', state: '3' });
    ports.rows.byId = () => {
      throw refused({ operation: 'read', target: TABLE.incident });
    };
    expect(thrownBy(() => changeIncidents('set', undefined, ports)).message).toContain('Cannot read');
    expect(row(TABLE.incidentUpdate, 'c')['sys_import_state']).toBe('pending');
  });
});
