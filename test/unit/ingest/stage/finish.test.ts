import { createError } from '../../../../src/server/core/error.ts';
import { finishClaims } from '../../../../src/server/ingest/stage/finish.ts';
import type { Work } from '../../../../src/server/ingest/work.d.ts';
import { TABLE } from '../../../../src/server/core/names.ts';
import { refused } from '../../../../src/server/core/refusal.ts';
import { fakePorts, type FakePorts } from '../../../support/ports.ts';
import { thrownBy } from '../../../support/thrown.ts';

const NOW = Date.UTC(2026, 0, 15, 12);
const INTERVAL = 300_000;

let ports: FakePorts;
let read: string[];
let work: Work;
let answers: Record<string, () => unknown>;

beforeEach(() => {
  ports = fakePorts(NOW);
  ports.log.error = () => undefined;
  read = [];
  answers = {};
  const client = {
    ready: () => true,
    getInsight(id: string) {
      read.push(id);
      return answers[id]?.() ?? null;
    },
  };
  const configuration = { id: 'c', interval: INTERVAL };
  work = { ports, client, configuration, findings: new Set(), counts: { errors: 0 } } as unknown as Work;
});

const claim = (id: string, values: Record<string, string> = {}): Record<string, string> => {
  const row = { insight_id: id, state: 'claimed', attempts: '0', ...values };
  ports.rows.table(TABLE.insight).set(id, row);
  return row;
};
const refusing = (status: number, errorClass: 'auth' | 'client' | 'rateLimited' | 'server') => (): never => {
  throw createError('cse', 'Call to Cloud SIEM', 'refused', { errorClass, status, remedy: '' });
};

describe('an Insight that is read again', () => {
  test.each([
    [400, 'client'],
    [422, 'client'],
    [500, 'server'],
    [200, 'server'],
  ] as const)(
    'and answered with %i counts as an attempt, and does not block the others',
    (status, errorClass) => {
      const bad = claim('bad');
      const gone = claim('gone');
      answers['bad'] = refusing(status, errorClass);
      expect(finishClaims(['bad', 'gone'], work)).toEqual([]);
      expect(bad).toMatchObject({ state: 'claimed', attempts: '1' });
      expect(bad['error']).toContain(`[${status}]`);
      expect(bad['next_attempt_at']).not.toBe('');
      expect(gone).toMatchObject({ state: 'error', error: 'CSE no longer has this Insight (404)' });
    },
  );

  test.each([
    [403, 'auth'],
    [429, 'rateLimited'],
    [301, 'client'],
    [0, 'server'],
  ] as const)('ends the run when the answer %i concerns every call', (status, errorClass) => {
    const bad = claim('bad');
    claim('gone');
    answers['bad'] = refusing(status, errorClass);
    expect(() => finishClaims(['bad', 'gone'], work)).toThrow('refused');
    expect(read).toEqual(['bad']);
    expect(bad['attempts']).toBe('0');
  });

  test('for its enrichment is given up after three tries: it keeps its incident, and says why', () => {
    const row = claim('bad', { state: 'enriching', incident: 'i', status: 'new' });
    answers['bad'] = refusing(400, 'client');
    for (let turn = 0; turn < 5; turn += 1) finishClaims(['bad'], work);
    expect(read).toHaveLength(3);
    expect(row).toMatchObject({ state: 'ingested', incident: 'i', error: '' });
    expect(row['note']).toMatch(/^The incident was not fully enriched after 3 attempts: .*\[400\]/);
    expect(work.counts.errors).toBe(0);
  });

  test('stays closed when it was, and its enrichment is given up', () => {
    const row = claim('bad', { state: 'enriching', incident: 'i', status: 'closed', attempts: '3' });
    finishClaims(['bad'], work);
    expect(row['state']).toBe('closed');
  });
});

describe('an Insight whose incident may not be written', () => {
  const staged = { insight_id: 'one', sys_import_set: 'set', sys_import_state: 'error' };

  test('waits without a try and without a call: its row is transformed again', () => {
    const row = claim('one', { import_set: 'set' });
    const comment = "Access to table 'sn_si_incident' refused due to the table's cross-scope access policy";
    ports.rows.table(TABLE.staging).set('row', { ...staged, sys_import_state_comment: comment });
    for (let turn = 0; turn < 5; turn += 1) expect(finishClaims(['one'], work)).toEqual([]);
    expect(read).toEqual([]);
    expect(row).toMatchObject({ state: 'claimed', attempts: '0', error: comment });
    expect(ports.rows.table(TABLE.staging).get('row')?.['sys_import_state']).toBe('pending');
    expect([...work.findings].join()).toMatch(/\(create, sn_si_incident\).*direct_incident_writes to true/);
  });
});

describe('Insights whose incidents may not be read', () => {
  test('end the run, and count no try', () => {
    const row = claim('one');
    const { byId } = ports.rows;
    ports.rows.byId = (table, id) => {
      if (table === 'sn_si_incident') throw refused({ operation: 'read', target: table });
      return byId(table, id);
    };
    expect(thrownBy(() => finishClaims(['one'], work)).message).toContain('Cannot read sn_si_incident');
    expect(row).toMatchObject({ state: 'claimed', attempts: '0' });
    expect(read).toEqual([]);
  });
});
