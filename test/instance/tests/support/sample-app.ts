import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppUser } from '../../index.ts';

/** A column of a record in update XML: a text, or a text with attributes that name a reference. */
export type SampleValue = string | { value: string; attributes: Record<string, string> };

/** A record of update XML. */
export interface SampleRecord {
  table: string;
  sysId: string;
  values: Record<string, SampleValue>;
  action?: 'DELETE';
}

/** A small application in the layout of the SDK's build output. */
export interface SampleApp {
  scope: string;
  sysId: string;
  version: string;
  /** `dictionary/<name>.xml`, the content of the collection element and its attributes. */
  tables: { name: string; attributes: Record<string, string>; content: string }[];
  update: SampleRecord[];
  firstInstall: SampleRecord[];
  demo: SampleRecord[];
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

function attributesText(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
}

function columnText(name: string, value: SampleValue): string {
  if (typeof value === 'string') return `    <${name}>${escape(value)}</${name}>`;
  return `    <${name}${attributesText(value.attributes)}>${escape(value.value)}</${name}>`;
}

function recordText({ table, sysId, values, action }: SampleRecord): string {
  const columns = Object.entries(values).map(([name, value]) => columnText(name, value));
  return [
    '<?xml version="1.0"?>',
    `<record_update table="${table}">`,
    `  <${table} action="${action ?? 'INSERT_OR_UPDATE'}">`,
    `    <sys_id>${sysId}</sys_id>`,
    ...columns,
    `  </${table}>`,
    '</record_update>',
  ].join('\n');
}

/** Writes the app to a new temporary folder and gives the folder. */
export function writeApp(app: SampleApp): string {
  const dir = mkdtempSync(join(tmpdir(), 'sample-app-'));
  const put = (part: string, name: string, text: string): void => {
    mkdirSync(join(dir, part), { recursive: true });
    writeFileSync(join(dir, part, `${name}.xml`), text);
  };
  const { scope, sysId, version } = app;
  const values = { name: 'Sample', scope, version, active: 'true' };
  put('scope', `sys_app_${sysId}`, recordText({ table: 'sys_app', sysId, values }));
  for (const { name, attributes, content } of app.tables) {
    const all = attributesText({ name, type: 'collection', ...attributes });
    put(
      'dictionary',
      name,
      `<?xml version="1.0"?>\n<database><element${all}>${content}</element></database>`,
    );
  }
  const parts: [string, SampleRecord[]][] = [
    ['update', app.update.filter((record) => !record.action)],
    ['author_elective_update', app.update.filter((record) => record.action)],
    ['unload', app.firstInstall],
    ['unload.demo', app.demo],
  ];
  for (const [part, records] of parts) {
    for (const record of records) put(part, `${record.table}_${record.sysId}`, recordText(record));
  }
  return dir;
}

const OPEN = {
  ws_access: 'true',
  read_access: 'true',
  create_access: 'true',
  update_access: 'true',
  delete_access: 'true',
};

const THING_COLUMNS = `
  <element name="name" type="string" label="Name" max_length="100" mandatory="true" display="true"/>
  <element name="code" type="string" label="Code" max_length="40" unique="true"/>
  <element name="active" type="boolean" label="Active" default_value="true"/>
  <element name="size" type="integer" label="Size" max_length="40"/>
  <element name="color" type="string" label="Color" max_length="40" choice="1">
    <choice><element value="r" label="Red"/><element value="g" label="Green"/></choice>
  </element>
  <element name="owner" type="reference" label="Owner" max_length="32" reference="sys_user"/>
  <element name="secret" type="password2" label="Secret" max_length="255"/>
  <element name="seen" type="glide_date_time" label="Seen" max_length="40"/>
  <element name="notes" type="journal_input" label="Notes" max_length="4000"/>
  <index name="size" unique="false"><element name="size"/></index>`;

const STAGED_COLUMNS = `
  <element name="u_code" type="string" label="Code" max_length="40"/>
  <element name="u_name" type="string" label="Name" max_length="100"/>`;

/** Users of the sample application. */
export const SAMPLE_USERS: readonly AppUser[] = [
  { id: 'sample.viewer', first: 'Sam', last: 'Viewer', roles: ['.viewer'] },
  { id: 'sample.admin', first: 'Sam', last: 'Admin', roles: ['.admin'] },
];

/** A sys_id made of one repeated digit pair. */
export const id = (pair: string): string => pair.repeat(16);

const MAP = id('d1');

function entry(sysId: string, source: string, target: string, coalesce: boolean): SampleRecord {
  const values = { map: MAP, source_field: source, target_field: target, coalesce: String(coalesce) };
  return {
    table: 'sys_transform_entry',
    sysId,
    values: { ...values, source_table: 'x_acme_sample_staged', target_table: 'x_acme_sample_thing' },
  };
}

function acl(sysId: string, name: string, operation: string, role: string): SampleRecord[] {
  const values = { name, operation, type: 'record', active: 'true', admin_overrides: 'true' };
  const grant = { sys_security_acl: sysId, sys_user_role: { value: id('00'), attributes: { name: role } } };
  return [
    { table: 'sys_security_acl', sysId, values },
    { table: 'sys_security_acl_role', sysId: sysId.replace(/^../, 'ff'), values: grant },
  ];
}

/**
 * The sample application: a table, a staging table with a transform map, roles, access controls, a rule, a
 * property, a data row.
 */
export function sampleApp(changes: Partial<SampleApp> = {}): SampleApp {
  const scope = 'x_acme_sample';
  return {
    scope,
    sysId: id('a0'),
    version: '1.0.0',
    tables: [
      {
        name: `${scope}_thing`,
        attributes: { label: 'Thing', display: 'name', ...OPEN },
        content: THING_COLUMNS,
      },
      {
        name: `${scope}_staged`,
        attributes: { label: 'Staged', extends: 'sys_import_set_row', ...OPEN },
        content: STAGED_COLUMNS,
      },
      {
        name: `${scope}_closed`,
        attributes: { label: 'Closed', ws_access: 'false' },
        content: THING_COLUMNS,
      },
    ],
    update: [
      { table: 'sys_user_role', sysId: id('b1'), values: { name: `${scope}.viewer` } },
      { table: 'sys_user_role', sysId: id('b2'), values: { name: `${scope}.admin` } },
      {
        table: 'sys_user_role_contains',
        sysId: id('b3'),
        values: {
          role: { value: id('00'), attributes: { name: `${scope}.admin` } },
          contains: { value: id('00'), attributes: { name: `${scope}.viewer` } },
        },
      },
      ...acl(id('c1'), `${scope}_thing`, 'read', `${scope}.viewer`),
      ...acl(id('c2'), `${scope}_thing`, 'create', `${scope}.admin`),
      ...acl(id('c3'), `${scope}_thing`, 'write', `${scope}.admin`),
      ...acl(id('c4'), `${scope}_thing`, 'delete', `${scope}.admin`),
      ...acl(id('c5'), `${scope}_thing.code`, 'read', `${scope}.admin`),
      ...acl(id('c6'), `${scope}_staged`, 'create', `${scope}.admin`),
      {
        table: 'sys_script',
        sysId: id('c7'),
        values: {
          name: 'No negative size',
          collection: `${scope}_thing`,
          when: 'before',
          action_insert: 'true',
          action_update: 'true',
          active: 'true',
          filter_condition: 'size<0',
          abort_action: 'true',
          order: '100',
        },
      },
      {
        table: 'sys_transform_map',
        sysId: MAP,
        values: {
          name: 'Sample Map',
          active: 'true',
          order: '100',
          source_table: `${scope}_staged`,
          target_table: `${scope}_thing`,
          run_business_rules: 'true',
        },
      },
      entry(id('d2'), 'u_code', 'code', true),
      entry(id('d3'), 'u_name', 'name', false),
      {
        table: 'sys_properties',
        sysId: id('e1'),
        values: { name: `${scope}.level`, value: 'low', type: 'string' },
      },
      {
        table: 'sys_script_include',
        sysId: id('e2'),
        values: {
          name: 'Sample',
          api_name: `${scope}.Sample`,
          script: 'var a = 1 < 2 && "x";\n',
          active: 'true',
        },
      },
    ],
    firstInstall: [
      { table: `${scope}_thing`, sysId: id('f1'), values: { name: 'First', active: 'true', color: 'r' } },
    ],
    demo: [{ table: `${scope}_thing`, sysId: id('f2'), values: { name: 'Demo' } }],
    ...changes,
  };
}
