import { tryOut } from '../../../src/server/actions/try-out.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { anAnswer, fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const EMAIL = aRow({ type: 'email', name: 'SOC', recipients: 'kim@example.com' });
const ME = 'me@example.com';

let ports: FakePorts;
let asked: string[];

beforeEach(() => {
  ports = fakePorts(Date.UTC(2026, 0, 15));
  asked = [];
  ports.events.actionMail = (_delivery, to) => void asked.push(to);
});

const deliveries = () => [...ports.rows.table(TABLE.delivery).values()];

test('a test mail goes to whoever pressed the button, and its delivery is over', () => {
  expect(tryOut(EMAIL, ME, ports).message).toMatch(
    /^Email accepted the test\. 1 mail to me@example\.com passed/,
  );
  expect(asked).toEqual([ME]);
  expect(deliveries()).toMatchObject([{ event: 'test', state: 'delivered', error: '', note: 'A test' }]);
});

test('an address that no mail server takes is no address', () => {
  expect(tryOut(EMAIL, 'me@localhost', ports).message).toBe(
    'The test failed: no recipient has an e-mail address; correct Recipients of the Action',
  );
  expect(deliveries()).toMatchObject([{ state: 'failed' }]);
});

test('nothing is sent that leaves no history', () => {
  ports.rows.refuse(TABLE.delivery);
  expect(tryOut(EMAIL, ME, ports).message).toBe(
    'Nothing was sent. The platform did not store the delivery; see the system log',
  );
  expect(asked).toEqual([]);
});

test('while it is sent, and when it is interrupted, its state is failed: no job ever sends a test', () => {
  ports.events.actionMail = () => {
    expect(deliveries()).toMatchObject([{ state: 'failed', error: 'The test was interrupted' }]);
    throw new Error('out of memory');
  };
  expect(tryOut(EMAIL, ME, ports).message).toBe('The test failed: out of memory; see the system log');
  expect(deliveries()).toMatchObject([{ state: 'failed', error: 'out of memory; see the system log' }]);
});

describe('a test of PagerDuty, which resolves its alert', () => {
  const PAGERDUTY = aRow({ type: 'pagerduty', name: 'SOC', service_key: 'k'.repeat(32) });
  const TAKEN = anAnswer(202, '{"status":"success","dedup_key":"k"}');
  const DOWN = anAnswer(503, 'down');

  /** What the target is asked to do while it answers so, and the sentence. */
  function tried(...answers: (typeof TAKEN)[]): { asked: unknown[]; said: string } {
    ports.hashes = { sha256Hex: (text) => text, hmacBase64: () => '' };
    ports.http.send = ({ body = '' }) => {
      asked.push((JSON.parse(body) as { event_action: string }).event_action);
      return answers[asked.length - 1] ?? TAKEN;
    };
    return { said: tryOut(PAGERDUTY, ME, ports).message, asked };
  }

  test('tries once more at once where the alert was taken, and not resolved', () => {
    const { said, asked: sent } = tried(TAKEN, DOWN);
    expect(sent).toEqual(['trigger', 'resolve', 'resolve']);
    expect(said).toMatch(/^PagerDuty accepted the test \(HTTP 202\)\./);
  });

  test('says that it is to be resolved by hand where that fails, too', () => {
    const { said, asked: sent } = tried(TAKEN, DOWN, DOWN);
    expect(sent).toEqual(['trigger', 'resolve', 'resolve']);
    const left = 'PagerDuty received the first part of the test: resolve it there manually';
    expect(said).toMatch(new RegExp(`^The test failed: .* \\(HTTP 503\\); .*; ${left}$`));
    expect(deliveries()).toMatchObject([{ state: 'failed', error: expect.stringContaining(left) as string }]);
  });

  test('has nothing to resolve where the alert was not taken', () => {
    const { said, asked: sent } = tried(DOWN);
    expect(sent).toEqual(['trigger']);
    expect(said).not.toContain('by hand');
  });
});
