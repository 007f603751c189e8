import { notEmulated, StrictModeError } from '../errors.ts';
import { propertyOf } from '../records/index.ts';
import type { Platform, Row, Transaction } from '../types.ts';
import { byOrder, isOn } from './catalog.ts';

/** The event's record, as the text of a notification refers to it. */
interface Subject {
  platform: Platform;
  tx: Transaction;
  event: Row;
  table: string;
  row: Row | undefined;
}

/** Parts of a notification that nothing here evaluates. */
const LEFT_OUT = ['condition', 'advanced_condition', 'template', 'recipient_groups'];

/** The record and column at the end of a path such as `configuration.notify`; undefined where a reference is empty. */
function follow(
  { platform, table, row }: Subject,
  path: string,
): { table: string; row: Row; column: string } | undefined {
  const [column = '', ...rest] = path.split('.');
  if (!platform.schema.column(table, column))
    throw new StrictModeError(`${table} has no column ${column} (notification, ${path})`);
  if (!row) return undefined;
  if (rest.length === 0) return { table, row, column };
  const target = platform.schema.column(table, column)?.reference ?? '';
  const next = { platform, table: target, row: platform.store.get(target, row[column] ?? '') } as Subject;
  return follow(next, rest.join('.'));
}

/** Users of a list of sys_ids, as a field or an event's parameter holds it; addresses stand for themselves. */
function addressesOf({ store }: Platform, list: string): string[] {
  return list.split(',').flatMap((entry) => {
    if (entry.includes('@')) return [entry];
    const user = store.get('sys_user', entry);
    return user?.email && isOn(user.active ?? '1') ? [user.email] : [];
  });
}

function recipients(subject: Subject, notification: Row): string[] {
  const { platform, event } = subject;
  const fields = (notification.recipient_fields ?? '').split(',').filter((path) => path !== '');
  const lists = [
    notification.recipient_users ?? '',
    ...fields.map((path) => {
      const at = follow(subject, path);
      return at?.row[at.column] ?? '';
    }),
    isOn(notification.event_parm_1) ? (event.parm1 ?? '') : '',
    isOn(notification.event_parm_2) ? (event.parm2 ?? '') : '',
  ];
  const found = new Set(lists.flatMap((list) => addressesOf(platform, list)));
  if (!isOn(notification.send_self ?? '1'))
    addressesOf(platform, event.user_id ?? '').forEach((own) => found.delete(own));
  return [...found];
}

/** Whether the platform evaluates what it has filled in is not documented: such a value fails, whoever made it. */
function inert(name: string, value: string): string {
  if (/\$\{|<mail_script/i.test(value))
    throw notEmulated(`a value of \${${name}} that begins a variable or a script`);
  return value;
}

/** `${field}`, `${event.parm1}` and `${URI_REF}`, a link with the record's display value; the values are not escaped. */
function filled(subject: Subject, text: string): string {
  const { platform, tx, event, table, row } = subject;
  return text.replace(/\$\{([^}]*)\}/g, (_token, name: string) => {
    if (name === 'event.parm1' || name === 'event.parm2')
      return inert(name, event[name.slice('event.'.length)] ?? '');
    if (name === 'URI_REF') {
      const shown = platform.schema.displayColumn(table) ?? 'sys_id';
      const title = row ? platform.records.display(tx, table, row, shown) : '';
      const base = propertyOf(platform, 'glide.servlet.uri') ?? '';
      return `<a href="${base}nav_to.do?uri=${table}.do?sys_id=${row?.sys_id ?? ''}">${title}</a>`;
    }
    if (!/^[a-z0-9_.]+$/.test(name)) throw notEmulated(`\${${name}} in a notification`);
    const at = follow(subject, name);
    return at ? inert(name, platform.records.display(tx, at.table, at.row, at.column)) : '';
  });
}

/**
 * Sends the active notifications of an event: one row of `sys_email` each, ready to be sent, or none where there is nobody
 * to send it to (ServiceNow documentation, "Create an email notification": when to send, who will receive, what it will
 * contain).
 */
export function notify(platform: Platform, tx: Transaction, event: Row): void {
  const all = platform.store.lookup('sysevent_email_action', 'event_name', [event.name ?? '']) ?? [];
  const table = event.table ?? '';
  const row = platform.schema.has(table) ? platform.store.get(table, event.instance ?? '') : undefined;
  const subject: Subject = { platform, tx, event, table, row };
  const active = all.filter(
    (each) => isOn(each.active) && each.generation_type === 'event' && each.collection === table,
  );
  for (const notification of active.sort(byOrder)) {
    const unknown = LEFT_OUT.find((column) => notification[column]);
    if (unknown !== undefined) throw notEmulated(`sysevent_email_action.${unknown}`);
    const to = recipients(subject, notification);
    if (to.length === 0) continue;
    const email = {
      type: 'send-ready',
      mailbox: 'outbox',
      recipients: to.join(','),
      subject: filled(subject, notification.subject ?? ''),
      body: filled(subject, notification.message_html ?? ''),
      content_type: notification.content_type ?? 'text/html',
      target_table: table,
      instance: event.instance ?? '',
    };
    platform.records.insert(tx, 'sys_email', email, { system: true, workflow: false });
  }
}
