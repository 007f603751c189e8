import { readConfiguration } from '../../../../src/server/configuration/configuration.ts';
import { tenantKey } from '../../../../src/server/configuration/tenant.ts';
import { createPace } from '../../../../src/server/cse/pace.ts';
import { follow } from '../../../../src/server/sync/follow/follow.ts';
import { takeLease } from '../../../../src/server/slice/lease.ts';
import { TABLE } from '../../../../src/server/core/names.ts';
import { anAnswer, fakePorts, jobIn, type FakePorts } from '../../../support/ports.ts';
import { aRow } from '../../../support/rows.ts';

const START = Date.UTC(2026, 0, 15, 12, 0, 0);
const row = aRow(
  { name: 'Acme', host: 'us2', access_id: 'id', access_key: 'key', note_changes: 'true' },
  'own',
);

let ports: FakePorts;
let asked: { at: number; turn: number }[];
let calls: number;

beforeEach(() => {
  ports = fakePorts(START);
  asked = [];
  calls = 0;
  ports.events.followAt = (_configuration, at, turn) => void asked.push({ at, turn });
  ports.log.info = () => undefined;
  ports.log.error = () => undefined;
  ports.http.send = () => {
    calls += 1;
    return anAnswer(200, JSON.stringify({ data: { objects: [], total: 0 }, errors: [] }));
  };
});

const state = (): Record<string, string> => jobIn(ports, 'follow');

/** Insights with open incidents, as many as that. */
function insights(count: number): void {
  for (let index = 0; index < count; index += 1) {
    const id = String(index).padStart(3, '0');
    const values = { configuration: 'own', insight_id: `INSIGHT-${id}`, state: 'ingested' };
    ports.rows.table(TABLE.insight).set(id, { ...values, 'incident.active': 'true' });
  }
}

/** The worker before has just ended its fourth call of the second. */
function spendPace(): void {
  const taken = takeLease(tenantKey(readConfiguration(row, ports)), 'Deliver', ports);
  const pace = createPace(ports.clock, '');
  for (let call = 0; call < 4; call += 1) pace.called(ports.clock.now(), true);
  if (taken.lease !== null) taken.lease.release(pace.text());
}

describe('a slice that other work delays', () => {
  it('comes again a second later where the call budget of this second is used up', () => {
    spendPace();
    expect(follow(row, 0, ports)).toMatchObject({
      read: 0,
      reason: 'the call budget of this second is used up',
    });
    expect([asked, calls]).toEqual([[{ at: START + 1000, turn: 1 }], 0]);
    expect(state()).toMatchObject({ continue_at: '2026-01-15 12:00:01' });
    ports.pass(1000);
    insights(1);
    follow(row, 1, ports);
    expect([calls, asked.length, state()['continue_at']]).toEqual([1, 1, '']);
  });

  it('comes again some seconds later if another worker has the lease, and not without end', () => {
    takeLease(tenantKey(readConfiguration(row, ports)), 'Poll Insights', ports);
    follow(row, 9, ports);
    follow(row, 10, ports);
    expect(asked).toEqual([{ at: START + 5000, turn: 10 }]);
  });
});

describe('a batch that cannot be followed', () => {
  /** CSE refuses these calls, by their numbers: a list is asked for in both of its forms. */
  const refuse = (...numbers: number[]): void => {
    const answer = ports.http.send;
    ports.http.send = (call) => {
      const answered = answer(call);
      return numbers.includes(calls) ? anAnswer(400, '{}') : answered;
    };
  };

  it('does not block the later ones, and is reported until a whole cycle succeeded', () => {
    insights(230);
    refuse(1, 2);
    expect(follow(row, 0, ports).reason).toMatch(/\[400\]/);
    expect([calls, state()['position']]).toEqual([4, '149']);
    expect(state()['problem']).toMatch(/\[400\]/);
    ports.pass(300_000);
    follow(row, 0, ports);
    expect([calls, state()['position']]).toEqual([6, '']);
    expect(state()['problem']).toMatch(/\[400\]/);
    for (const problem of [/./, /^$/]) {
      ports.pass(300_000);
      follow(row, 0, ports);
      expect(state()['problem']).toMatch(problem);
    }
  });
});
