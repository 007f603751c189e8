import { tryOut } from '../../../src/server/actions/try-out.ts';
import { TABLE } from '../../../src/server/names.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
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
  expect(tryOut(EMAIL, ME, ports)).toMatch(/^Email accepted the test\. 1 mail to me@example\.com handed/);
  expect(asked).toEqual([ME]);
  expect(deliveries()).toMatchObject([{ event: 'test', state: 'delivered', error: '', note: 'A test' }]);
});

test('an address that no mail server takes is no address', () => {
  expect(tryOut(EMAIL, 'me@localhost', ports)).toBe(
    'The test failed: there is no e-mail address to send it to',
  );
  expect(deliveries()).toMatchObject([{ state: 'failed' }]);
});

test('nothing is sent that leaves no history', () => {
  ports.rows.refuse(TABLE.delivery);
  expect(tryOut(EMAIL, ME, ports)).toBe(
    'Nothing was sent. The platform did not store the delivery; see its log',
  );
  expect(asked).toEqual([]);
});

test('while it is sent, and when it is cut short, it stands as failed: no job ever sends a test', () => {
  ports.events.actionMail = () => {
    expect(deliveries()).toMatchObject([{ state: 'failed', error: 'The test did not end' }]);
    throw new Error('out of memory');
  };
  expect(tryOut(EMAIL, ME, ports)).toBe('The test failed: out of memory');
  expect(deliveries()).toMatchObject([{ state: 'failed', error: 'out of memory' }]);
});
