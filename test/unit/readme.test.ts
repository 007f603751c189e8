import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scripts } from '../../package.json';
import { readBuiltApp, ROOT } from '../support/built-app.ts';

const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  '.github/CONTRIBUTING.md',
  'docs/access.md',
  'docs/clone-restore-retire.md',
  'docs/health.md',
  'metadata/README.md',
  'test/README.md',
  'test/instance/README.md',
  'test/instance/ASSUMPTIONS.md',
  'test/instance/COVERAGE.md',
  'test/cse/README.md',
];

const readme = read('README.md');
const { folder, records } = readBuiltApp();
const { scope } = folder;

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Cells of the rows of the table whose head begins with that title; code quotes and emphasis taken away. */
function table(title: string): string[][] {
  const lines = readme.split('\n');
  const head = lines.findIndex((line) => new RegExp(`^\\| ${title} +\\|`).test(line));
  if (head === -1) throw new Error(`README.md has no table headed ${title}`);
  const end = lines.findIndex((line, at) => at > head && !line.startsWith('|'));
  return lines.slice(head + 2, end === -1 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
  );
}

/** `Interval (minutes)` and `5` are told as `interval` and `5 minutes`. */
function withUnit(label: string, value: string): [string, string] {
  const [, name = label, unit] = /^(.+) \((\w+)\)$/.exec(label) ?? [];
  return [name.toLowerCase(), unit === undefined ? value : `${value} ${unit}`];
}

describe('README.md', () => {
  test('lists every property with its default, and no other', () => {
    const built = records('sys_properties').map(({ name, value }) => [name, value]);
    const setByApp = (name: string): string => built.find(([each]) => each === name)?.[1] ?? '';
    const told = table('Property').map(([name = '', text = '']) => {
      if (text === 'set by the app') return [name, setByApp(name)];
      return [name, text === 'empty' ? '' : text];
    });
    expect(told.sort()).toEqual(built.sort());
  });

  test('lists every table, and no other, and names it by its label', () => {
    const built = folder.tables.map(({ definition }) => definition);
    const told = table('Table');
    expect(told.map(([name]) => name).sort()).toEqual(built.map(({ name }) => name).sort());
    for (const { name, label } of built) {
      const row = told.find(([each]) => each === name) ?? [];
      expect(row).toContain(label);
    }
  });

  test('explains every health that Sumo Status can show, and no other', () => {
    const health = records('sys_choice').filter(
      (choice) => choice['name'] === `${scope}_sumo_status` && choice['element'] === 'health',
    );
    expect(health.length).toBeGreaterThan(0);
    const told = table('Health').map(([name]) => name);
    expect(told.sort()).toEqual(health.map((choice) => choice['label']).sort());
  });

  test('explains every state of a delivery, and no other', () => {
    const states = records('sys_choice').filter(
      (choice) => choice['name'] === `${scope}_delivery` && choice['element'] === 'state',
    );
    expect(states.length).toBeGreaterThan(0);
    expect(
      table('State')
        .map(([name]) => name)
        .sort(),
    ).toEqual(states.map((choice) => choice['label']).sort());
  });

  test('names the links, related lists and buttons of Actions and deliveries as they are', () => {
    const buttons = records('sys_ui_action').map((button) => button['name']);
    const lists = records('sys_relationship').map((list) => list['name']);
    for (const name of ['Test', 'Resume', 'Send Again', 'Cancel Delivery', 'Run Action...']) {
      expect(buttons).toContain(name);
      expect(readme).toContain(`**${name}**`);
    }
    expect(buttons).toContain('Show Sumo Logic Deliveries');
    expect(lists).toContain('Sumo Logic Deliveries');
    for (const name of ['Show Sumo Logic Deliveries', 'Sumo Logic Deliveries'])
      expect(readme).toContain(`_${name}_`);
  });

  test('names the fields of a configuration as the form does, with their defaults', () => {
    const columns =
      folder.tables.find(({ name }) => name === `${scope}_configuration`)?.definition.columns ?? [];
    const defaults = new Map(columns.map(({ label, defaultValue = '' }) => withUnit(label, defaultValue)));
    for (const [names = '', text = ''] of table('Field')) {
      for (const name of names.split(', ')) {
        expect([name, defaults.has(name.toLowerCase())]).toEqual([name, true]);
        const value = defaults.get(name.toLowerCase()) ?? '';
        if (value !== '') expect([name, text]).toEqual([name, value]);
      }
    }
  });

  test('names the menu, its modules, the jobs and the map as the app has them', () => {
    const modules = records('sys_app_module').map((module) => module['title'] ?? '');
    const [menu] = records('sys_app_application');
    const named = [...readme.matchAll(/\*\*([\w ]+) > ([\w ]+)\*\*/g)].map(([, from, to]) => [from, to]);
    expect(named.length).toBeGreaterThan(0);
    for (const [from, to = ''] of named) {
      expect(from).toBe(menu?.['title']);
      expect(modules).toContain(to);
    }
    for (const name of ['Poll Insights', 'Sumo Insight Mapper']) expect(readme).toContain(name);
    expect(records('sysauto_script').map((job) => job['name'])).toContain('Poll Insights');
    expect(
      records('sys_transform_map')
        .map((map) => map['name'])
        .sort(),
    ).toEqual(['Sumo Incident Updater', 'Sumo Insight Mapper']);
  });

  test('names the roles that there are', () => {
    const roles = records('sys_user_role').map((role) => role['name']);
    expect(
      table('Role')
        .map(([name]) => name)
        .sort(),
    ).toEqual(roles.sort());
  });
});

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  test('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    if (/\bnpm test\b/.test(text)) named.push('test');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => target ?? '');
    expect(links.filter((target) => !existsSync(join(ROOT, dirname(file), target)))).toEqual([]);
  });
});
