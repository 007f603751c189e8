import type { Instance, Row, Values } from '../index.ts';
import { addFile, demoInstance, logged, SCOPE, TARGET } from './support/fixture.ts';

const EVENT = `${SCOPE}.changed`;

let instance: Instance;
let record: Row;

beforeEach(() => {
  instance = demoInstance();
  instance.property('glide.servlet.uri', 'https://acme.service-now.com/');
  addFile(instance, 'sysevent_register', { event_name: EVENT });
  const company = instance.table('core_company').insert({ name: 'ACME' }).sys_id;
  record = instance.table(TARGET).insert({ name: 'One', company });
});

const userId = (name: string): string =>
  instance.table('sys_user').find(`user_name=${name}`)[0]?.sys_id ?? '';

function addNotification(more: Values = {}): void {
  addFile(instance, 'sysevent_email_action', {
    name: 'Changed',
    collection: TARGET,
    active: '1',
    generation_type: 'event',
    event_name: EVENT,
    event_parm_1: '1',
    subject: '${name} of ${company}',
    message_html: '<p>${event.parm2}: ${company.name} ${URI_REF}</p>',
    ...more,
  });
}

function fire(parm1: string): Row[] {
  const { platform } = instance;
  platform.transaction({ kind: 'job' }, (tx) =>
    platform.events.queue(tx, EVENT, TARGET, record.sys_id, parm1, 'a -> b'),
  );
  instance.rest();
  return instance.table('sys_email').find('');
}

test('an event sends its notification to the users that a parameter names, the record’s values filled in', () => {
  addNotification();
  const [email, ...more] = fire(`${userId('sir.admin')},someone@example.com,nobody`);
  expect(more).toEqual([]);
  expect(email).toMatchObject({
    type: 'send-ready',
    recipients: 'sir.admin@example.com,someone@example.com',
    subject: 'One of ACME',
    body: `<p>a -> b: ACME <a href="https://acme.service-now.com/nav_to.do?uri=${TARGET}.do?sys_id=${record.sys_id}">One</a></p>`,
    target_table: TARGET,
    instance: record.sys_id,
  });
});

test('whoever raised the event is left out where the notification does not send to its creator', () => {
  const { platform } = instance;
  const user = platform.users.byName('sir.admin')!;
  addNotification({ send_self: '0' });
  platform.transaction({ kind: 'job', user }, (tx) =>
    platform.events.queue(tx, EVENT, TARGET, record.sys_id, 'sir.admin@example.com,kim@example.com', ''),
  );
  instance.rest();
  expect(
    instance
      .table('sys_email')
      .find('')
      .map(({ recipients }) => recipients),
  ).toEqual(['kim@example.com']);
});

test.each(['${mail_script:x}', '${jndi:ldap://x/a}', '<MAIL_SCRIPT>1</MAIL_SCRIPT>'])(
  'a value with %s fails: whether the platform evaluates it is not known',
  (name) => {
    instance.table(TARGET).update(record.sys_id, { name });
    addNotification();
    expect(fire('kim@example.com')).toEqual([]);
    expect(logged(instance).join()).toContain('a value of ${name} that begins a variable or a script');
  },
);

test('nobody to notify, an inactive notification, and one of another table send nothing', () => {
  addNotification({ active: '0' });
  addNotification({ collection: 'core_company' });
  expect(fire(userId('sir.admin'))).toEqual([]);
  addNotification();
  expect(fire('')).toEqual([]);
});

test('recipients may be in a field of a referenced record', () => {
  instance.platform.schema.addColumn('core_company', {
    name: 'watchers',
    type: 'glide_list',
    label: 'Watchers',
    maxLength: 4000,
    reference: 'sys_user',
  });
  instance.table('core_company').update(record['company'] ?? '', { watchers: userId('sir.analyst') });
  addNotification({ event_parm_1: '0', recipient_fields: 'company.watchers' });
  expect(fire('').map((email) => email['recipients'])).toEqual(['sir.analyst@example.com']);
});

test('what is not emulated, or no column, fails by name', () => {
  addNotification({ condition: 'active=true' });
  fire(userId('sir.admin'));
  expect(logged(instance).join()).toContain('sysevent_email_action.condition is not emulated');
  instance = demoInstance();
  addFile(instance, 'sysevent_register', { event_name: EVENT });
  record = instance.table(TARGET).insert({ name: 'One' });
  addNotification({ subject: '${nothing}' });
  expect(fire(userId('sir.admin'))).toEqual([]);
  expect(logged(instance).join()).toContain('has no column nothing');
});
