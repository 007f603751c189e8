import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { COMMON_COLUMNS } from '../../../src/server/actions/columns.ts';

const ACTIONS = join(__dirname, '../../../src/server/actions');
const source = readFileSync(join(ACTIONS, 'registry.ts'), 'utf8');

/** Types of CSE's documentation (Create CSE Actions); one that is not of CSE is added here, too. */
const DOCUMENTED = [
  'aws_sns',
  'demisto',
  'email',
  'hipchat',
  'http_post_v2',
  'microsoft_teams',
  'pagerduty',
  'recorded_future',
  'slack',
  'slack_webhook',
];

test('every documented type is there, once', () => {
  expect(ACTION_TYPES.map(({ type }) => type).sort()).toEqual(DOCUMENTED);
  expect(new Set(ACTION_TYPES.map(({ label }) => label)).size).toBe(DOCUMENTED.length);
});

test('every folder is one Action type, of its name, and has one line each in the registry', () => {
  const folders = readdirSync(join(ACTIONS, 'types')).sort();
  expect(folders.map((folder) => folder.replace(/-/g, '_'))).toEqual(
    ACTION_TYPES.map(({ type }) => type).sort(),
  );
  const imported = [
    ...source.matchAll(/^import \{ (\w+) \} from '\.\/types\/([\w-]+)\/action-type\.ts';$/gm),
  ];
  expect(imported.map(([, , folder]) => folder).sort()).toEqual(folders);
  for (const [, name] of imported) expect(source.match(new RegExp(`^ {2}${name},$`, 'gm'))).toHaveLength(1);
});

test('columns that types share have one label and one kind, and none is a common column', () => {
  const seen = new Map<string, readonly [string, string]>();
  for (const { fields } of ACTION_TYPES) {
    expect(new Set(fields.map(({ column }) => column)).size).toBe(fields.length);
    for (const { column, label, kind } of fields) {
      expect([label, kind]).toEqual(seen.get(column) ?? [label, kind]);
      seen.set(column, [label, kind]);
      expect(COMMON_COLUMNS.map((common) => common.column)).not.toContain(column);
    }
  }
});

test('every field has a label, help, and what its kind needs', () => {
  for (const field of ACTION_TYPES.flatMap(({ fields }) => fields)) {
    expect(field.column).toMatch(/^[a-z_]{1,30}$/);
    expect(field.label).toMatch(/^[A-Z]/);
    expect(field.help).toMatch(/\w.*\.$/);
    expect(field.kind === 'choice').toBe((field.choices?.length ?? 0) > 1);
  }
});

test('a type tells by requests, by mail, or looks up: one of the three', () => {
  for (const { mail, lookup, limit, events } of ACTION_TYPES) {
    expect(mail !== undefined && lookup !== undefined).toBe(false);
    expect(limit).toBeGreaterThan(1000);
    expect(events).toEqual(expect.arrayContaining(['created', 'on_demand', 'test']));
  }
});
