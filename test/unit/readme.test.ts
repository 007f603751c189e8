import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { scripts } from '../../package.json';
import { readBuiltApp, ROOT } from '../support/built-app.ts';
import { ROOMS } from '../support/rooms.ts';

/** The README and what it leads to: each fact is there once. */
const MANUAL = ['README.md', ...documentsIn('docs')];
const DOCUMENTS = [
  ...MANUAL,
  ...documentsIn('.github'),
  'CHANGELOG.md',
  'metadata/README.md',
  'test/README.md',
  'test/instance/README.md',
  'test/instance/ASSUMPTIONS.md',
  'test/instance/COVERAGE.md',
  'test/cse/README.md',
  'test/cse/ASSUMPTIONS.md',
];

const manual = MANUAL.map(read).join('\n');
const { folder, records } = readBuiltApp();
const { scope } = folder;

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function documentsIn(under: string): string[] {
  return readdirSync(join(ROOT, under), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${under}/${name}`)
    .sort();
}

/** Cells of the rows of the table whose head begins with that title; code quotes and emphasis taken away. */
function table(file: string, title: string): string[][] {
  const lines = read(file).split('\n');
  const head = lines.findIndex((line) => new RegExp(`^\\| ${title} +\\|`).test(line));
  if (head === -1) throw new Error(`${file} has no table headed ${title}`);
  const end = lines.findIndex((line, at) => at > head && !line.startsWith('|'));
  return lines.slice(head + 2, end === -1 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
  );
}

/** A document without what stands between fences. */
function withoutCode(text: string): string {
  return text.replace(/^```[^]*?^```$/gm, '');
}

/** Anchors that GitHub gives to the headings of a document. */
function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return [...withoutCode(text).matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) => {
    const shown = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
    const slug = shown
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .replace(/ /g, '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** Relative links of a document: file from the root of the project, and anchor, empty where it names none. */
function linksOf(file: string): { file: string; anchor: string }[] {
  const targets = [...withoutCode(read(file)).matchAll(/\]\(\s*(?!https?:|mailto:)([^)\s]+)\s*\)/g)];
  return targets.map(([, target = '']) => {
    const [path = '', anchor = ''] = target.split('#');
    return { file: path === '' ? file : normalize(join(dirname(file), path)), anchor };
  });
}

/** `Interval (minutes)` and `5` are documented as `interval` and `5 minutes`. */
function withUnit(label: string, value: string): [string, string] {
  const [, name = label, unit] = /^(.+) \((\w+)\)$/.exec(label) ?? [];
  return [name.toLowerCase(), unit === undefined ? value : `${value} ${unit}`];
}

describe('the manual', () => {
  test('lists every property with its default, and no other', () => {
    const built = records('sys_properties').map(({ name, value }) => [name, value]);
    const setByApp = (name: string): string => built.find(([each]) => each === name)?.[1] ?? '';
    const told = table('docs/reference.md', 'Property').map(([name = '', text = '']) => {
      if (text === 'set by the app') return [name, setByApp(name)];
      return [name, text === 'empty' ? '' : text];
    });
    expect(told.sort()).toEqual(built.sort());
  });

  test('lists every table, and no other, and names it by its label', () => {
    const built = folder.tables.map(({ definition }) => definition);
    const told = table('docs/reference.md', 'Table');
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
    const told = table('docs/operate.md', 'Health').map(([name]) => name);
    expect(told.sort()).toEqual(health.map((choice) => choice['label']).sort());
  });

  test('explains every state of a delivery, and no other', () => {
    const states = records('sys_choice').filter(
      (choice) => choice['name'] === `${scope}_delivery` && choice['element'] === 'state',
    );
    expect(states.length).toBeGreaterThan(0);
    expect(
      table('docs/operate.md', 'State')
        .map(([name]) => name)
        .sort(),
    ).toEqual(states.map((choice) => choice['label']).sort());
  });

  test('names the links, related lists and buttons of Actions and deliveries as they are', () => {
    const buttons = records('sys_ui_action').map((button) => button['name']);
    const lists = records('sys_relationship').map((list) => list['name']);
    for (const name of ['Test', 'Resume', 'Send Again', 'Cancel Delivery', 'Run Action...']) {
      expect(buttons).toContain(name);
      expect(manual).toContain(`**${name}**`);
    }
    expect(buttons).toContain('Show Sumo Logic Deliveries');
    expect(lists).toContain('Sumo Logic Deliveries');
    for (const name of ['Show Sumo Logic Deliveries', 'Sumo Logic Deliveries'])
      expect(manual).toContain(`_${name}_`);
  });

  test('names the fields of a configuration as the form does, with their defaults', () => {
    const columns =
      folder.tables.find(({ name }) => name === `${scope}_configuration`)?.definition.columns ?? [];
    const defaults = new Map(columns.map(({ label, defaultValue = '' }) => withUnit(label, defaultValue)));
    for (const [names = '', text = ''] of table('docs/configure.md', 'Field')) {
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
    const named = [...manual.matchAll(/\*\*([\w ]+) > ([\w ]+)\*\*/g)].map(([, from, to]) => [from, to]);
    expect(named.length).toBeGreaterThan(0);
    for (const [from, to = ''] of named) {
      expect(from).toBe(menu?.['title']);
      expect(modules).toContain(to);
    }
    for (const name of ['Poll Insights', 'Sumo Insight Mapper']) expect(manual).toContain(name);
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
      table('README.md', 'Role')
        .map(([name]) => name)
        .sort(),
    ).toEqual(roles.sort());
  });
});

describe('README.md', () => {
  const text = read('README.md');

  test('has at most 900 words', () => {
    expect(text.split(/\s+/).filter((word) => word !== '').length).toBeLessThanOrEqual(900);
  });

  test('names the two commands', () => {
    expect(text).toMatch(/^npm ci && npm run demo\b/m);
    expect(text).toMatch(/^npm ci && npm test\b/m);
  });

  test('leads to every document in docs', () => {
    const reached = new Set(['README.md']);
    for (const file of reached)
      for (const { file: next } of linksOf(file)) if (MANUAL.includes(next)) reached.add(next);
    expect(MANUAL.filter((file) => !reached.has(file))).toEqual([]);
  });
});

describe('docs/develop.md', () => {
  test('lists the rooms of src/server from the ground up, and no other', () => {
    expect(table('docs/develop.md', 'Room').map(([name]) => name)).toEqual(Object.keys(ROOMS));
  });
});

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  test('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm run ([\w-]+(?::[\w-]+)*)/g)].map(([, name]) => name ?? '');
    if (/\bnpm test\b/.test(text)) named.push('test');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('links only to files and headings that exist', () => {
    const links = linksOf(file).map((link) => ({ ...link, path: join(ROOT, link.file) }));
    expect(links.filter(({ path }) => !existsSync(path))).toEqual([]);
    const anchored = links.filter(({ anchor }) => anchor !== '');
    expect(anchored.filter(({ path }) => !statSync(path).isFile())).toEqual([]);
    expect(anchored.filter((link) => !anchorsOf(read(link.file)).includes(link.anchor))).toEqual([]);
  });
});
