import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_EVENTS } from '../../../src/server/actions/events.ts';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import type { ActionType } from '../../../src/server/actions/types.d.ts';
import { eventsOf, OVERVIEW, pageOf, sizeOf, withFacts, withTables } from '../../build/actions/pages.ts';
import { guardedColumns, typeColumns } from '../../build/fluent/actions.ts';
import { generatedFluent } from '../../build/fluent/index.ts';
import { anAnswer } from '../../support/action-events.ts';
import { TESTED_TYPES } from '../../actions/index.ts';
import { readBuiltApp, ROOT } from '../../support/built-app.ts';

const { folder, records } = readBuiltApp();
const TABLE = `${folder.scope}_action`;
/** Name of a role, given that or its sys_id. */
const nameOf = (role: string): string | undefined =>
  records('sys_user_role').find(({ name, sys_id: id }) => role === name || role === id)?.['name'];

describe('the built table of Actions', () => {
  test('offers the types of the registry, and no other', () => {
    const choices = records('sys_choice').filter(
      (choice) => choice['name'] === TABLE && choice['element'] === 'type',
    );
    expect(choices.map(({ value, label }) => [value, label]).sort()).toEqual(
      ACTION_TYPES.map(({ type, label }) => [type, label]).sort(),
    );
  });

  test('has a column for each field of each type, and shows it on the form for the types that use it', () => {
    const { columns } = folder.tables.find(({ name }) => name === TABLE)!.definition;
    const policies = records('sys_ui_policy').filter((policy) => policy['table'] === TABLE);
    const shown = records('sys_ui_policy_action').filter((each) => each['visible'] === 'true');
    for (const { field, types } of typeColumns()) {
      expect(columns.map(({ name }) => name)).toContain(field.column);
      const [action, ...more] = shown.filter((each) => each['field'] === field.column);
      expect([field.column, more.length]).toEqual([field.column, 0]);
      const policy = policies.find(({ sys_id: id }) => id === action?.['ui_policy']);
      expect(policy?.['conditions']).toMatch(new RegExp(`^typeIN${types.join(',')}(\\^EQ)?$`));
    }
  });

  test('lets only Action admins read and write the columns with secrets and addresses', () => {
    const secrets = typeColumns().filter(({ field }) => field.kind === 'secret');
    expect(secrets.length).toBeGreaterThan(5);
    const guarded = guardedColumns();
    expect(guarded).toEqual(expect.arrayContaining(secrets.map(({ field }) => field.column)));
    expect(guarded).toEqual(expect.arrayContaining(['url', 'base_url']));
    const role = (acl: string): unknown[] => {
      const grants = records('sys_security_acl_role').filter((each) => each['sys_security_acl'] === acl);
      return grants.map((each) => nameOf(each['sys_user_role'] ?? ''));
    };
    const acls = records('sys_security_acl').map(({ name, operation, sys_id: id = '' }) => [
      `${name ?? ''} ${operation ?? ''}`,
      role(id),
    ]);
    for (const column of guarded)
      for (const operation of ['read', 'write'])
        expect(acls).toContainEqual([`${TABLE}.${column} ${operation}`, [`${folder.scope}.action_admin`]]);
  });
});

describe('a type more in the registry', () => {
  const matrix: ActionType = {
    type: 'matrix',
    label: 'Matrix',
    fields: [
      {
        column: 'homeserver_token',
        label: 'Homeserver token',
        help: 'Access token.',
        kind: 'secret',
        required: true,
      },
      { column: 'room', label: 'Room', help: 'Room of the homeserver.', kind: 'text', required: true },
      {
        column: 'formatting',
        label: 'Formatting',
        help: 'How it is written.',
        kind: 'choice',
        choices: [
          ['html', 'HTML'],
          ['plain', 'Plain text'],
        ],
      },
    ],
    events: ALL_EVENTS,
    limit: 65_000,
    build: () => [],
    classify: () => ({ result: 'delivered' }),
  };
  const actionTypes = [...ACTION_TYPES, matrix];
  const app = { scope: folder.scope, scopeId: '' };
  const without = generatedFluent(app);
  const withIt = generatedFluent(app, actionTypes);
  /** What a generated file holds with the type, and only with it. */
  const expectNew = (file: string, ...parts: string[]): void => {
    for (const part of parts) {
      expect(withIt[file]).toContain(part);
      expect(without[file]).not.toContain(part);
    }
  };

  test('is offered, and has its columns; a shared one says what to enter for which type', () => {
    expectNew(
      'tables/action.now.ts',
      `matrix: { label: 'Matrix', sequence: ${ACTION_TYPES.length} }`,
      "homeserver_token: Password2Column({ label: 'Homeserver token', hint: 'Access token.'",
      "formatting: StringColumn({ label: 'Formatting'",
      "html: { label: 'HTML', sequence: 0 }, plain: { label: 'Plain text', sequence: 1 }",
      'Matrix: Room of the homeserver.',
    );
  });

  test('has its fields on the form, shown and required for it alone or with those that share them', () => {
    expectNew('layouts/tables.now.ts', "field: 'homeserver_token'", "field: 'formatting'");
    expectNew(
      'ui-policies/action-types.now.ts',
      "shortDescription: 'Show the fields of matrix'",
      "actions: [{ field: 'homeserver_token', visible: true }, { field: 'formatting', visible: true }]",
      "conditions: 'typeINhipchat,matrix'",
      "{ field: 'homeserver_token', mandatory: true }",
    );
  });

  test('has its secret guarded, and nothing else', () => {
    expectNew('acls/tables.now.ts', 'acl-action-homeserver-token-read', 'acl-action-homeserver-token-write');
    expect(guardedColumns(actionTypes)).toEqual([...guardedColumns(), 'homeserver_token']);
  });
});

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
/** Tables without what Prettier pads them with. */
const unpadded = (text: string): string => text.replace(/-{3,}/g, '---').replace(/ +/g, ' ');

test.each(ACTION_TYPES.map((actionType) => [pageOf(actionType), actionType] as const))(
  '%s has the facts that `npm run generate:actions` makes',
  (file, actionType) => {
    const page = read(file);
    expect(page).toMatch(`# ${actionType.label}\n`);
    expect(unpadded(page)).toBe(unpadded(withFacts(page, actionType)));
  },
);

describe('docs/actions/README.md', () => {
  const document = read(OVERVIEW);
  const lines = document.split('\n');
  /** Cells of the rows of the table of types with that second heading, by the name of the type. */
  const table = (heading: string): Map<string, string[]> => {
    const head = lines.findIndex((line) => new RegExp(`^\\| Type +\\| ${heading} +\\|`).test(line));
    if (head === -1) throw new Error(`no table of types with ${heading}`);
    const end = lines.findIndex((line, at) => at > head && !line.startsWith('|'));
    const rows = lines.slice(head + 2, end).map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    return new Map(rows.map(([name = '', ...cells]) => [name.replace(/^\[(.*)\]\(.*\)$/, '$1'), cells]));
  };

  test('has the tables that `npm run generate:actions` makes', () => {
    const pages = Object.fromEntries(
      ACTION_TYPES.map((actionType) => [pageOf(actionType), read(pageOf(actionType))]),
    );
    expect(unpadded(document)).toBe(unpadded(withTables(document, ACTION_TYPES, pages)));
  });

  test('links to the page of each type', () => {
    for (const actionType of ACTION_TYPES)
      expect(document).toContain(pageOf(actionType).replace('docs/actions/', '('));
  });

  test('lists the types with their fields', () => {
    expect([...table('Fields')]).toEqual(
      ACTION_TYPES.map(({ label, fields }) => [label, [fields.map((one) => one.label).join(', ')]]),
    );
  });

  test('says what each type sends, what it notifies about, and how large a message may be', () => {
    const told = table('What is sent');
    expect([...told.keys()]).toEqual(ACTION_TYPES.map(({ label }) => label));
    for (const actionType of ACTION_TYPES) {
      const { label, whole, limit, lookup } = actionType;
      const [sent = '', of, , largest] = told.get(label) ?? [];
      expect([label, sent.includes('JSON')]).toEqual([label, whole === true && lookup === undefined]);
      expect([label, of]).toEqual([label, eventsOf(actionType)]);
      expect([label, largest]).toEqual([label, sizeOf(limit)]);
    }
  });

  test.each(
    TESTED_TYPES.flatMap(({ actionType, message }) =>
      message === undefined ? [] : [[actionType.label, actionType, message.accepted ?? ''] as const],
    ),
  )('says what counts as delivered to %s', (label, { classify }, accepted) => {
    const [, , answer = ''] = table('What is sent').get(label) ?? [];
    const taken = (status: number, body: string): boolean =>
      classify(anAnswer(status, body), 0).result === 'delivered';
    const named = [...(answer.split(';')[0] ?? '').matchAll(/`(\d{3}|2xx)`/g)].map(([, status]) => status);
    expect(named.length).toBeGreaterThan(0);
    const statuses = Array.from({ length: 600 }, (_each, status) => status);
    const told = statuses.filter((status) => taken(status, accepted));
    expect(told).toEqual(named.includes('2xx') ? statuses.slice(200, 300) : named.map(Number));
    expect([label, taken(200, '<html>a page</html>')]).toEqual([label, answer.trim() === '`2xx`']);
  });
});
