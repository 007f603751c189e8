import { enrichAgain, enrichIncidentAgain } from '../../../src/server/enrich/again.ts';
import { claimId } from '../../../src/server/records/identity.ts';
import { fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const INCIDENT = 'b'.repeat(32);
const ingested = { state: 'ingested', incident: INCIDENT, import_set: 'old', attempts: '3', note: 'x' };

describe('Enrich Again', () => {
  const ports = fakePorts(0);

  beforeEach(() => ports.rows.table('sn_si_incident').clear());

  test('has the Insight read again, with all its tries; pressing it twice changes nothing', () => {
    const values: Record<string, string> = { ...ingested };
    for (let time = 0; time < 2; time += 1) {
      expect(enrichAgain(aRow(values), ports).message).toMatch(/^The next poll reads the Insight again/);
      expect(values).toEqual({
        state: 'enriching',
        incident: INCIDENT,
        import_set: '',
        attempts: '0',
        next_attempt_at: '',
        note: '',
      });
    }
  });

  test.each([
    ['claimed', ''],
    ['error', ''],
    ['closed', ''],
  ])('leaves an Insight in state %s alone', (state, incident) => {
    const values: Record<string, string> = { state, incident };
    expect(enrichAgain(aRow(values), ports).message).toContain(`in state ${state}`);
    expect(values).toEqual({ state, incident });
  });

  test('takes a closed Insight while its incident is open, and no longer', () => {
    const incident: Record<string, string> = { state: '16' };
    ports.rows.table('sn_si_incident').set(INCIDENT, incident);
    const values: Record<string, string> = { ...ingested, state: 'closed' };
    expect(enrichAgain(aRow(values), ports).message).toMatch(/^The next poll/);
    expect(values['state']).toBe('enriching');
    incident['state'] = '3';
    const closed: Record<string, string> = { ...ingested, state: 'closed' };
    expect(enrichAgain(aRow(closed), ports).message).toBe(
      'Nothing to enrich: the Insight and its incident are closed.',
    );
    expect(closed['state']).toBe('closed');
  });

  test('finds the Insight of an incident', () => {
    const id = claimId('one', ports);
    ports.rows.table('x_sul_sumo_logic_s_insight').set(id, { ...ingested });
    const incident = { ...aRow({ correlation_id: 'ONE' }), id: INCIDENT };
    expect(enrichIncidentAgain(incident, ports).message).toMatch(/^The next poll/);
    expect(ports.rows.table('x_sul_sumo_logic_s_insight').get(id)).toMatchObject({ state: 'enriching' });
    expect(enrichIncidentAgain(aRow({ correlation_id: 'ONE' }), ports).message).toMatch(
      /was not created from an Insight/,
    );
    expect(enrichIncidentAgain(aRow({ correlation_id: 'two' }), ports).message).toMatch(
      /was not created from an Insight/,
    );
  });
});
