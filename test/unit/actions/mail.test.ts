import { handOver } from '../../../src/server/actions/mail.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';

const TO = ['a@example.com', 'b@example.com', 'c@example.com'];

let ports: FakePorts;
let passed: string[];

beforeEach(() => {
  ports = fakePorts(0);
  passed = [];
  ports.events.actionMail = (_delivery, to) => void passed.push(to);
  ports.rows.table(TABLE.delivery).set('d', { payload: '{"name":"Rule"}' });
});

const stored = (): Record<string, string> => ports.rows.table(TABLE.delivery).get('d') ?? {};

function hand(done: number, keep: (step: number) => boolean) {
  const delivery = ports.rows.byId(TABLE.delivery, 'd')!;
  return handOver({ to: TO, subject: 'S', html: 'H' }, delivery, done, keep, ports);
}

describe('a mail to several recipients', () => {
  it('stops after a recipient once the time of the slice is over, and goes on with the next one', () => {
    const steps: number[] = [];
    const keep = (step: number): boolean => steps.push(step) > 1;
    expect(hand(0, keep)).toMatchObject({ unfinished: true });
    expect([passed, steps]).toEqual([['a@example.com'], [1]]);
    expect(hand(1, keep)).not.toHaveProperty('unfinished');
    expect(passed).toEqual(TO);
  });

  it('keeps who is to get one beside what the delivery reports', () => {
    hand(0, () => true);
    expect(JSON.parse(stored()['payload'] ?? '')).toEqual({ name: 'Rule', mailTo: TO.join(',') });
  });

  it('that is sent again goes only to those who got none', () => {
    Object.assign(stored(), { payload: JSON.stringify({ mailLeft: 'b@example.com' }) });
    hand(0, () => true);
    expect(passed).toEqual(['b@example.com']);
  });
});
