import { findLostMails } from '../../../src/server/actions/lost-mails.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const MINUTE = 60_000;
const KIM = 'kim@example.com';
const LEE = 'Lee@example.com';

let ports: FakePorts;
/** Addresses that are passed to the platform again. */
let again: string[];

beforeEach(() => {
  ports = fakePorts(NOW);
  again = [];
  ports.events.actionMail = (_delivery, to) => void again.push(to);
  ports.log.error = () => undefined;
  ports.rows.table(TABLE.delivery).set('d1', {
    ...{ state: 'delivered', event: 'created', 'action.type': 'email', remote_id: '', step: '1' },
    ...{ delivered_at: '2026-01-15 12:00:00', payload: JSON.stringify({ mailTo: `${KIM},${LEE}` }) },
  });
});

const delivery = (): Record<string, string> => ports.rows.table(TABLE.delivery).get('d1') ?? {};

function made(id: string, recipients: string): void {
  const record = { target_table: TABLE.delivery, instance: 'd1' };
  ports.rows.table('sys_email').set(id, { ...record, recipients });
}

function lookAfter(minutes: number): void {
  ports.pass(minutes * MINUTE);
  findLostMails(ports);
}

describe('the mails of a delivery', () => {
  it('are noted once each recipient has one, whatever the case of an address', () => {
    made('m1', KIM);
    made('m2', 'lee@example.com');
    lookAfter(11);
    expect([delivery()['state'], delivery()['remote_id'], again]).toEqual(['delivered', 'm1', []]);
  });

  it('are given ten minutes', () => {
    lookAfter(9);
    expect(again).toEqual([]);
  });

  it('that are missing are passed to the platform once more, and no others', () => {
    made('m1', KIM);
    lookAfter(11);
    lookAfter(5);
    expect(again).toEqual([LEE]);
    made('m2', LEE);
    lookAfter(10);
    expect([delivery()['state'], delivery()['remote_id']]).toEqual(['delivered', 'm1']);
  });

  it('that are missing twice make the delivery fail, which says what to check and who is left', () => {
    made('m1', KIM);
    lookAfter(11);
    lookAfter(11);
    expect(again).toEqual([LEE]);
    expect(delivery()).toMatchObject({
      ...{ state: 'failed', error_class: 'server', step: '0' },
      error: expect.stringMatching(/made no mail for some recipients, twice: check that the notification/),
      payload: JSON.stringify({ mailTo: `${KIM},${LEE}`, mailAgainAt: '', mailLeft: LEE }),
    });
  });

  it('are waited for, for two hours, while their event is still in the queue', () => {
    ports.rows.table('sysevent').set('e1', {
      ...{ name: 'x_sul_sumo_logic_s.action_mail', instance: 'd1', state: 'ready' },
    });
    lookAfter(119);
    expect(again).toEqual([]);
    lookAfter(2);
    expect(again).toEqual([KIM, LEE]);
  });

  it('that name no address count by their number', () => {
    made('m1', 'a sys_id');
    lookAfter(11);
    expect(again).toEqual([LEE]);
  });

  it('of a test, of another type, or of an earlier version are not looked for', () => {
    const others: Record<string, string>[] = [{ event: 'test' }, { 'action.type': 'slack' }, { payload: '' }];
    for (const other of others) {
      const before = delivery();
      ports.rows.table(TABLE.delivery).set('d1', { ...before, ...other });
      lookAfter(11);
      ports.rows.table(TABLE.delivery).set('d1', before);
    }
    expect(again).toEqual([]);
  });

  it('are not looked for where ServiceNow refuses it, and nothing else stops', () => {
    const lines: string[] = [];
    ports.log.error = (_area, line) => void lines.push(line);
    const { each } = ports.rows;
    ports.rows.each = (table, query, visit) => {
      if ((table as string) === 'sys_email') throw new Error('no access');
      each(table, query, visit);
    };
    expect(() => lookAfter(11)).not.toThrow();
    expect(lines).toEqual([expect.stringMatching(/Looking for the mails of Actions/)]);
  });
});
