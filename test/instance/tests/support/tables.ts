import type { ColumnDefinition, Schema, Store, TableAccess, TableDefinition } from '../../types.ts';

const OPEN: TableAccess = { webService: true, read: true, create: true, update: true, delete: true };

function column(name: string, type = 'string', more: Partial<ColumnDefinition> = {}): ColumnDefinition {
  return { name, type, label: name.replaceAll('_', ' '), maxLength: type === 'string' ? 100 : 40, ...more };
}

function reference(name: string, table: string): ColumnDefinition {
  return column(name, 'reference', { reference: table, maxLength: 32 });
}

function table(
  name: string,
  scope: string,
  columns: ColumnDefinition[],
  more: Partial<TableDefinition> = {},
): TableDefinition {
  return { name, label: name.replaceAll('_', ' '), scope, columns, indexes: [], access: OPEN, ...more };
}

const TABLES: TableDefinition[] = [
  table('sys_properties', 'global', [column('name'), column('value', 'string', { maxLength: 4000 })]),
  table(
    'sys_choice',
    'global',
    ['name', 'element', 'value', 'label', 'language', 'sequence'].map((name) => column(name)),
  ),
  table('sys_scope', 'global', [column('scope'), column('name')]),
  table('sys_journal_field', 'global', [
    ...['name', 'element', 'element_id'].map((name) => column(name)),
    column('value', 'string', { maxLength: 4000 }),
  ]),
  table('sys_user', 'global', [
    column('user_name'),
    column('name', 'string', { display: true }),
    column('vip', 'boolean'),
  ]),
  table('x_test_group', 'x_test', [column('name'), reference('lead', 'sys_user')]),
  table(
    'x_test_ticket',
    'x_test',
    [
      column('number', 'string', { maxLength: 40 }),
      column('title', 'string', { maxLength: 20, display: true }),
      column('detail', 'string', { maxLength: 4000 }),
      column('state', 'integer', { choice: 3, defaultValue: '1' }),
      column('kind', 'string', { choice: 1 }),
      column('priority', 'integer'),
      column('score', 'decimal'),
      column('active', 'boolean', { defaultValue: 'true' }),
      column('flagged', 'boolean'),
      column('opened_at', 'glide_date_time'),
      column('closed_at', 'glide_date_time'),
      column('due', 'glide_date'),
      reference('caller', 'sys_user'),
      reference('team', 'x_test_group'),
      column('owner_note', 'string', { defaultValue: 'javascript:gs.getUserName()' }),
      column('work_notes', 'journal_input', { label: 'Work notes', maxLength: 4000 }),
      column('secret', 'password2', { maxLength: 255 }),
      column('ticket_key', 'string', { unique: true }),
      column('must', 'string', { mandatory: true }),
    ],
    { number: { prefix: 'TKT', digits: 5 } },
  ),
  table('x_test_task', 'x_test', [column('effort', 'integer')], {
    superClass: 'x_test_ticket',
    label: 'Test task',
  }),
  table('x_test_pair', 'x_test', [column('left'), column('right')], {
    indexes: [{ columns: ['left', 'right'], unique: true }],
  }),
  table('x_test_loose', 'x_test', [], { open: true }),
  table('other_case', 'other', [column('name'), column('remark')]),
  table('other_closed', 'other', [column('name')], {
    access: { ...OPEN, create: false, update: false, delete: false },
  }),
];

/** A small application `x_test`, the base tables that its parts need, and tables of another scope. */
export function defineTestTables(schema: Schema): void {
  for (const definition of TABLES) schema.define(definition);
}

/** The applications of the tables, users `a...` Ann and `b...` Bob, choices of x_test_ticket.state. */
export function seedTestRows(store: Store): void {
  store.put('sys_scope', { sys_id: 'c'.repeat(32), scope: 'x_test', name: 'Test' });
  store.put('sys_scope', { sys_id: 'd'.repeat(32), scope: 'other', name: 'Other' });
  store.put('sys_user', { sys_id: 'a'.repeat(32), user_name: 'ann', name: 'Ann Onymous', vip: '1' });
  store.put('sys_user', { sys_id: 'b'.repeat(32), user_name: 'bob', name: 'Bob Roberts', vip: '0' });
  const labels = { 1: 'New', 2: 'In progress', 3: 'Closed' };
  for (const [value, label] of Object.entries(labels)) {
    store.put('sys_choice', {
      sys_id: value.repeat(32),
      name: 'x_test_ticket',
      element: 'state',
      value,
      label,
      language: 'en',
      sequence: value,
    });
  }
}
