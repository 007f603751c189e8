import { ID, useActionScene } from '../support/action-scene.ts';
import { NASTY } from '../support/action-events.ts';
import { passMail } from '../support/mail-server.ts';
import type { Json, TableRow } from '../support/rest.ts';

const RECIPIENTS = 'kim@example.com, lee@example.com';

const actions = useActionScene();

/** What the platform is to send, the oldest first; by recipient where the second is the same. */
const mails = (): Promise<TableRow[]> =>
  actions.scene.both.instance.list('sys_email', 'ORDERBYsys_created_on^ORDERBYrecipients');

const sent = async (): Promise<(readonly [to: string | undefined, subject: string | undefined])[]> =>
  (await mails()).map(({ recipients, subject }) => [recipients, subject]);

const addEmail = (more: Json = {}): Promise<TableRow> =>
  actions.addAction('email', { recipients: RECIPIENTS, ...more });

/** Presses Test; gives what the form says. */
async function pressTest(action: TableRow, user?: string): Promise<string> {
  const pressed = await actions.press(actions.table('action'), action['sys_id'], 'Test', user);
  await actions.scene.both.instance.control('rest', {});
  return (pressed['messages'] as { text: string }[]).map(({ text }) => text).join();
}

describe('an Action of type Email', () => {
  test('mails a new Insight and its close to each recipient alone, with Entity, tactics and links', async () => {
    await addEmail();
    await actions.newInsight(ID(1));
    await actions.minutes(1);
    const title = '[HIGH] INSIGHT-01 Execution with Persistence on hostname till-07';
    expect(await sent()).toEqual([
      ['kim@example.com', `Sumo Logic CSE: ${title}`],
      ['lee@example.com', `Sumo Logic CSE: ${title}`],
    ]);
    const [incident] = await actions.scene.incidents();
    for (const mail of await mails()) {
      expect(mail).toMatchObject({ type: 'send-ready', mailbox: 'outbox', content_type: 'text/html' });
      expect(mail['body']).toContain(`<a href="${actions.scene.both.cse.url}/sec/insight/${ID(1)}">`);
      expect(mail['body']).toContain(`>Security Incident ${incident?.['number'] ?? ''}</a>`);
      expect(mail['body']).toMatch(/Tactics<\/th><td>TA0002 Execution/);
    }
    const [delivery] = await actions.deliveries();
    expect(delivery).toMatchObject({
      state: 'delivered',
      note: 'Delivered to Email: 2 mails passed to the platform; see System Logs > Emails for the result',
      attempts: '',
    });
    await actions.scene.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', { state: '7' });
    await actions.minutes(3);
    expect((await sent()).slice(2)).toEqual([
      ['kim@example.com', `Sumo Logic CSE: Closed: ${title}`],
      ['lee@example.com', `Sumo Logic CSE: Closed: ${title}`],
    ]);
    await actions.minutes(10);
    expect(await sent()).toHaveLength(4);
  });

  test('lets a reader of mail see hostile data as data, and the platform find nothing in it to evaluate', async () => {
    await addEmail({ recipients: 'kim@example.com' });
    const name = `<img src=x> \${mail_script:x} <mail_script>1</mail_script> ${NASTY}`;
    await actions.newInsight(ID(1), { name, entity: { entityType: '_hostname', value: name, name } });
    await actions.minutes(1);
    const [stored] = await mails();
    const { recipients: to = '', subject = '', body: html = '' } = stored ?? {};
    const { mail } = await passMail({ to, subject, html });
    expect(mail.subject).toContain('INSIGHT-01 <img src=x> $ {mail_script:x} < mail_script>');
    expect(mail.headers.map(({ key }) => key)).not.toContain('x-evil');
    expect(mail.html).toContain('&lt;img src=x&gt; $ {mail_script:x} &lt;mail_script&gt;');
    expect(mail.html).toContain('$ {jndi:ldap://x/a} &lt;!channel&gt;');
    expect(mail.html).not.toMatch(/<img|<mail_script|\$\{/);
  });

  test('mails that the integration fails while CSE refuses the key, and that it works again', async () => {
    await addEmail({ on_health: 'true', recipients: 'kim@example.com' });
    const keys = (accessKey: string): Promise<unknown> =>
      actions.scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey }] });
    await keys('another');
    await actions.minutes(25);
    await keys('demo');
    await actions.minutes(10);
    expect(await sent()).toEqual([
      ['kim@example.com', 'Sumo Logic CSE: Integration failing: Sumo Logic'],
      ['kim@example.com', 'Sumo Logic CSE: Integration recovered: Sumo Logic'],
    ]);
    const [failing, recovered] = await mails();
    expect(failing?.['body']).toMatch(/Reason<\/th><td>CSE rejects the credentials/);
    expect(recovered?.['body']).toMatch(/Health<\/th><td>healthy<\/td><\/tr><\/table>/);
  });

  test('mails on demand, whoever of those asks that may, each time', async () => {
    const action = await addEmail({ on_created: 'false' });
    await actions.newInsight(ID(1));
    const [insight] = await actions.scene.insights();
    const request = { action: action['sys_id'], insight: insight?.['sys_id'] };
    for (const user of ['sumo.admin', 'sir.analyst']) {
      await actions.post('action_run', request, user);
      await actions.scene.both.instance.control('rest', {});
      await actions.minutes(1);
    }
    expect((await sent()).map(([to]) => to)).toEqual([
      ...['kim@example.com', 'lee@example.com'],
      ...['kim@example.com', 'lee@example.com'],
    ]);
  });

  test('mails fifty recipients at most, each once', async () => {
    const address = (at: number): string => `kim.${at}@example.com`;
    const many = Array.from({ length: 50 }, (_each, at) => address(at));
    const refused = await actions.post('action', {
      name: 'too many',
      type: 'email',
      recipients: [...many, address(50)].join(),
    });
    expect(refused.status).toBe(403);
    expect(JSON.stringify(refused.result)).toContain('Recipients: at most 50 recipients are allowed');
    await addEmail({ recipients: [...many, 'KIM.7@example.com'].join(' ,\n') });
    await actions.newInsight(ID(1));
    await actions.minutes(2);
    expect((await sent()).map(([to]) => to)).toEqual(many.sort());
  });

  test.each([
    ['', 'Recipients must be filled in'],
    ['kim@example.com, soc', 'Recipients: \\"soc\\" is not an e-mail address'],
    ['kim@example.com\r\nBcc: x@example.com', 'is not an e-mail address'],
    ['Kim <kim@example.com>', 'is not an e-mail address'],
  ])('with the recipients %j is refused, and the message names the field', async (recipients, message) => {
    const { status, result } = await actions.post('action', { name: 'x', type: 'email', recipients });
    expect(status).toBe(403);
    expect(JSON.stringify(result)).toContain(message);
    expect(JSON.stringify(result)).toContain('Recipients');
  });
});

describe('the button Test of an Action of type Email', () => {
  test('mails whoever pressed it, and none of the recipients', async () => {
    const action = await addEmail({ active: 'false' });
    expect(await pressTest(action)).toBe(
      'Email accepted the test. 1 mail to sumo.admin@example.com passed to the platform; see System Logs &gt; Emails for the result. Look there for "TEST - please ignore".',
    );
    expect(await sent()).toEqual([
      [
        'sumo.admin@example.com',
        'Sumo Logic CSE: TEST - please ignore: [LOW] INSIGHT-0 TEST - please ignore on hostname test',
      ],
    ]);
    expect(await actions.deliveries()).toMatchObject([
      { event: 'test', state: 'delivered', note: 'A test', error: '' },
    ]);
    await actions.minutes(3);
    expect(await sent()).toHaveLength(1);
  });

  test('says so when the user has no address, and sends nothing', async () => {
    const action = await addEmail();
    const user = await actions.scene.both.instance.first('sys_user', 'user_name=sumo.admin');
    await actions.scene.both.instance.update('sys_user', user['sys_id'] ?? '', { email: '' });
    expect(await pressTest(action)).toBe(
      'Nothing was sent. The test mail goes only to you, and your user record has no e-mail address: enter one',
    );
    expect(await sent()).toEqual([]);
    expect(await actions.deliveries()).toEqual([]);
  });

  describe('whose notification is switched off', () => {
    const notification = async (active: string): Promise<void> => {
      const [row] = await actions.scene.both.instance.list(
        'sysevent_email_action',
        'name=Sumo Logic Action Mail',
      );
      await actions.scene.both.instance.update('sysevent_email_action', row?.['sys_id'] ?? '', { active });
    };

    test('passes a mail that was not made to the platform once more, and to nobody who has one', async () => {
      await addEmail();
      await notification('false');
      await actions.newInsight(ID(1));
      await actions.minutes(1);
      expect([(await actions.deliveries())[0]?.['state'], await mails()]).toEqual(['delivered', []]);
      await notification('true');
      await actions.minutes(20);
      expect((await sent()).map(([to]) => to)).toEqual(['kim@example.com', 'lee@example.com']);
      await actions.minutes(60);
      expect(await sent()).toHaveLength(2);
      expect((await actions.deliveries())[0]).toMatchObject({
        state: 'delivered',
        remote_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
    });

    test('fails after the second time, within 40 minutes, and Sumo Status says so', async () => {
      await addEmail();
      await notification('false');
      await actions.newInsight(ID(1));
      await actions.minutes(40);
      expect((await actions.deliveries())[0]).toMatchObject({
        state: 'failed',
        error: expect.stringMatching(/^The platform made no mail for some recipients, twice/),
      });
      expect((await actions.scene.status())['findings']).toMatch(/1 notification failed within a day/);
    });
  });
});
