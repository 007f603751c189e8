import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { COMMON_COLUMNS } from '../../../src/server/actions/columns.ts';
import { TESTED_TYPES } from '../../actions/index.ts';
import { INDEXES, typeFolders } from '../../build/actions/indexes.ts';
import { ROOT } from '../../support/built-app.ts';
import { isBelow } from '../../support/targets.ts';

/** Types of CSE's documentation (Create CSE Actions). */
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

const FOLDERS = typeFolders(ROOT);

test('every documented type is there, once', () => {
  const types = ACTION_TYPES.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(DOCUMENTED));
  expect(new Set(types).size).toBe(types.length);
  expect(new Set(ACTION_TYPES.map(({ label }) => label)).size).toBe(types.length);
});

test.each(Object.entries(INDEXES))(
  '%s is what `npm run generate:actions` makes of the folders',
  (file, make) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toBe(make(FOLDERS));
  },
);

test('every folder is one Action type, of its name', () => {
  expect(ACTION_TYPES.map(({ type }) => type.replace(/_/g, '-'))).toEqual(FOLDERS);
});

describe('what the tests know of the types', () => {
  test('is a folder for each, and nothing of another', () => {
    const folders = readdirSync(join(ROOT, 'test/actions'), { withFileTypes: true });
    expect(
      folders
        .filter((each) => each.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...FOLDERS].sort());
    expect(TESTED_TYPES.map(({ actionType }) => actionType)).toEqual(ACTION_TYPES);
  });

  test.each(TESTED_TYPES.map((tested) => [tested.actionType.label, tested] as const))(
    'is complete for %s: a target where it calls one, a message where that is about the event',
    (_label, { actionType, target, message, settings }) => {
      const { mail, lookup, fields } = actionType;
      expect(target !== undefined).toBe(mail === undefined);
      expect(message !== undefined).toBe(mail === undefined && lookup === undefined);
      const required = fields.filter((field) => field.required === true).map(({ column }) => column);
      expect(Object.keys(settings)).toEqual(expect.arrayContaining(required));
    },
  );

  test('tells the targets on loopback apart by the beginnings of their paths', () => {
    const paths = TESTED_TYPES.flatMap(({ target }) =>
      target === undefined ? [] : [target.path, ...Object.keys(target.otherPaths ?? {})],
    );
    const below = paths.map((path) => paths.filter((beginning) => isBelow(path, beginning)));
    expect(below).toEqual(paths.map((path) => [path]));
  });
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

test('a type notifies by requests or by mail, or looks up: one of the three', () => {
  for (const { mail, lookup, limit, events } of ACTION_TYPES) {
    expect(mail !== undefined && lookup !== undefined).toBe(false);
    expect(limit).toBeGreaterThan(1000);
    expect(events).toEqual(expect.arrayContaining(['created', 'on_demand', 'test']));
  }
});
