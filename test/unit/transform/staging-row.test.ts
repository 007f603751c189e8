import type { Values } from '../../../src/server/platform/ports.d.ts';
import { parseInsight } from '../../../src/server/cse/parse.ts';
import {
  insightUrl,
  reducedJson,
  shortened,
  stagingValues,
  type StagingContext,
} from '../../../src/server/transform/staging-row.ts';
import { readDetails } from '../../../src/server/transform/details.ts';
import { anEntity, anInsight, anOldInsight, aSignal, type Json } from '../../support/insights.ts';

const CONTEXT: StagingContext = {
  linkBack: true,
  configuration: 'c'.repeat(32),
  run: 'r'.repeat(32),
  console: 'https://service.us2.sumologic.com',
  company: 'company-id',
  assignmentGroup: 'group-id',
  incidentState: '16',
  observables: 'public',
  material: null,
  actions: '',
};
const rowOf = (fields: Json = {}, context: Partial<StagingContext> = {}) => {
  const raw = anInsight(fields);
  return stagingValues(parseInsight(raw), raw, { ...CONTEXT, ...context });
};

const textsOf = (row: Readonly<Record<string, string>>) => readDetails(row['details'] ?? '').texts;

/** Lengths of the staging table's text columns. */
const LENGTHS: Readonly<Record<string, number>> = {
  insight_id: 100,
  readable_id: 30,
  name: 100,
  severity: 20,
  source: 20,
  status: 20,
  assignee: 40,
  entity_type: 30,
  short_description: 160,
  description: 4000,
  external_url: 140,
  tactics: 60,
  techniques: 60,
  details: 200_000,
  raw: 65_000,
};

describe('the staging row of an Insight', () => {
  it('contains its fields, with dates as the platform stores them', () => {
    const row = rowOf({ closed: '2026-01-15T13:00:00.9', resolution: 'Resolved', subResolution: 'Tuned' });
    expect(row).toMatchObject({
      insight_id: '0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d01',
      readable_id: 'INSIGHT-731',
      severity: 'HIGH',
      confidence: '0.85',
      status: 'new',
      assignee: 'kim@example.com',
      entity_type: '_hostname',
      created: '2026-01-15 11:45:30',
      last_signal: '2026-01-15 11:44:02',
      signal_count: '2',
    });
    expect(textsOf(row)).toMatchObject({
      name: 'Execution with Persistence',
      source: 'ALGORITHM',
      resolution: 'Resolved',
      sub_resolution: 'Tuned',
      entity_value: 'till-07',
      closed: '2026-01-15 13:00:00',
      stages: 'Execution, Persistence',
      tactics: 'TA0002, TA0003',
      techniques: 'T1059.004, T1543.002',
      tags: 'Filiale Nürnberg',
      entities: 'hostname till-07\nip 198.51.100.9',
    });
  });

  it('contains what the incident gets, so that the map is plain pairs', () => {
    const url = 'https://service.us2.sumologic.com/sec/insight/0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d01';
    const row = rowOf();
    expect(row).toMatchObject({
      short_description: 'INSIGHT-731: Execution with Persistence on till-07',
      incident_severity: '1',
      incident_priority: '2',
      incident_state: '16',
      contact_type: 'siem',
      correlation_display: 'Sumo Logic CSE',
      external_url: url,
      company: 'company-id',
      assignment_group: 'group-id',
      configuration: CONTEXT.configuration,
      run: CONTEXT.run,
      tactics: 'TA0002, TA0003',
      techniques: 'T1059.004, T1543.002',
    });
    expect(row['description']).toContain(url);
  });

  it('keeps the Insight as it came, unknown fields too', () => {
    expect(JSON.parse(rowOf()['raw'] ?? '')).toEqual(anInsight());
  });

  it('leaves empty what CSE or the configuration leaves open', () => {
    const raw = { id: 'x-1', created: '2026-01-15T12:00:00' };
    const row = stagingValues(parseInsight(raw), raw, {
      ...CONTEXT,
      company: '',
      assignmentGroup: '',
      incidentState: '',
    });
    expect(row).toMatchObject({
      readable_id: '',
      confidence: '',
      last_signal: '',
      entity_type: '',
      incident_severity: '',
      incident_priority: '',
      incident_state: '',
      company: '',
      signal_count: '0',
      short_description: 'x-1: Insight without a name',
    });
    expect(textsOf(row)).toMatchObject({ closed: '', entity_value: '', tags: '', entities: '' });
  });

  it('works for the older generation', () => {
    const raw = anOldInsight();
    expect(stagingValues(parseInsight(raw), raw, CONTEXT)).toMatchObject({
      entity_type: '_ip',
      assignee: 'lee@example.com',
      confidence: '',
      created: '2021-05-18 14:46:46',
    });
  });

  it('fits every column, whatever CSE sends', () => {
    const long = 'ä'.repeat(70_000);
    const many = Array.from({ length: 900 }, (_unused, index) => `tag ${index}`);
    const row = rowOf({
      readableId: long,
      name: long,
      description: long,
      severity: long,
      source: long,
      status: long,
      resolution: long,
      subResolution: long,
      assignee: { username: long },
      entity: anEntity({ entityType: long, value: long }),
      tags: many,
      involvedEntities: many.map((value) => anEntity({ value })),
      signals: many.map((stage) =>
        aSignal({
          stage,
          tags: [
            `_mitreAttackTechnique:T${stage.replace(/\D/g, '')}`,
            `_mitreAttackTactic:${stage.replace(' ', '')}`,
          ],
        }),
      ),
    });
    const filled: Values = row;
    const tooLong = Object.keys(LENGTHS).filter(
      (column) => (filled[column] ?? '').length > (LENGTHS[column] ?? 0),
    );
    expect(tooLong).toEqual([]);
    expect(Object.keys(LENGTHS).filter((column) => filled[column] === undefined)).toEqual([]);
    expect(textsOf(row)['tags']).toMatch(/ more$/);
  });

  it('keeps names and values on one line', () => {
    const row = rowOf({ name: 'a\nb', entity: anEntity({ value: 'c\r\nd' }) });
    expect([textsOf(row)['name'], textsOf(row)['entity_value'], row['short_description']]).toEqual([
      'a b',
      'c d',
      'INSIGHT-731: a b on c d',
    ]);
  });

  it('never contains the word that clears a field', () => {
    const row = rowOf({
      name: 'NULL',
      description: 'NULL',
      tags: ['NULL'],
      assignee: { username: 'NULL' },
      entity: anEntity({ value: 'NULL' }),
    });
    const values = [...Object.values(row), ...Object.values(textsOf(row))];
    expect(values.filter((value) => value === 'NULL')).toEqual([]);
    expect(textsOf(row)['name']).toBe('"NULL"');
  });

  it('links to no address that would be cut', () => {
    const console = `https://${'c'.repeat(120)}.example.com`;
    const row = rowOf({}, { console });
    expect(row['external_url']).toBe('');
    expect(row['description']).toContain(`${console}/sec/insight/`);
  });

  it('is short without its long texts, and keeps what the incident is enriched with and who is notified', () => {
    const material = { users: ['kim'] } as unknown as StagingContext['material'];
    const whole = rowOf({ description: 'long '.repeat(500) }, { material, actions: 'a1,b2?' });
    const row = shortened(whole, 'https://console/1');
    expect(row['raw']).toBe('');
    expect(row['description']).toMatch(/See the Insight in CSE: https:\/\/console\/1$/);
    expect(row['short_description']).toBe(whole['short_description']);
    expect(readDetails(row['details'] ?? '')).toEqual({ texts: {}, material, actions: 'a1,b2?' });
  });
});

describe('the address of an Insight', () => {
  it('is its page in the console, with the id encoded', () => {
    expect(insightUrl('https://service.sumologic.com', 'a/../b?c')).toBe(
      'https://service.sumologic.com/sec/insight/a%2F..%2Fb%3Fc',
    );
  });
});

describe('the reduced JSON of an Insight', () => {
  const records = Array.from({ length: 50 }, (_unused, index) => ({ field: 'r'.repeat(100), index }));
  const raw = anInsight({ signals: [aSignal({ allRecords: records, description: 'long '.repeat(100) })] });

  it('is complete when it fits', () => {
    expect(JSON.parse(reducedJson(raw, 65_000))).toEqual(raw);
  });

  it('gives up the records first, then the texts, then all but its head, and stays JSON', () => {
    const complete = reducedJson(raw, 65_000);
    const withoutRecords = reducedJson(raw, complete.length - 1);
    expect(withoutRecords).not.toContain('rrr');
    expect(withoutRecords).toContain('long long');
    const withoutTexts = reducedJson(raw, withoutRecords.length - 1);
    expect(withoutTexts).not.toContain('long long');
    expect(JSON.parse(withoutTexts)).toHaveProperty('signals');
    const head = JSON.parse(reducedJson(raw, withoutTexts.length - 1)) as Json;
    expect(head).toMatchObject({ id: raw['id'], name: raw['name'] });
    expect(head).not.toHaveProperty('signals');
  });

  it.each([1, 20, 899, 901, 5000])('never exceeds %d characters', (length) => {
    expect(reducedJson(raw, length).length).toBeLessThanOrEqual(length);
    expect(reducedJson({ id: 'x'.repeat(9000) }, length).length).toBeLessThanOrEqual(length);
  });

  it.each([undefined, null, 'text', 7, []])('can be made of %p', (value) => {
    expect(reducedJson(value, 100)).toBe(JSON.stringify(value) ?? '');
  });
});
