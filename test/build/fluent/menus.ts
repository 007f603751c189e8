import type { MenuEntry, MenuGroup } from '../../../src/fluent/descriptions.d.ts';
import { call, Code, fluentFile, idOf } from './write.ts';

/** Distance between the groups in the order of the navigator: what a customer adds finds room in each. */
const GROUP = 1000;
const ENTRY = 10;

/** The entries of the navigator in their groups, below the menu of the app. */
export function menuFluent(scope: string, groups: readonly MenuGroup[]): string {
  const statements = groups.flatMap(({ id, title, entries }, group) => [
    moduleRecord(`menu-group-${id}`, {
      title,
      link_type: 'SEPARATOR',
      roles: rolesOf(scope, entries),
      order: (group + 1) * GROUP,
    }),
    ...entries.map((entry, at) =>
      moduleRecord(`menu-${entry.id}`, {
        title: entry.title,
        ...linkOf(scope, entry),
        hint: entry.hint,
        roles: rolesOf(scope, [entry]),
        order: (group + 1) * GROUP + (at + 1) * ENTRY,
      }),
    ),
  ]);
  return fluentFile(['Record'], statements, [`import { menu } from './sumo-logic-sir.now';`]);
}

const moduleRecord = (id: string, data: object): string =>
  call('Record', {
    $id: idOf(id),
    table: 'sys_app_module',
    data: { ...data, application: new Code('menu'), active: true },
  });

/** A line is seen by those who see one of the entries below it. */
const rolesOf = (scope: string, entries: readonly MenuEntry[]): string[] => [
  ...new Set(entries.map(({ role }) => `${scope}.${role}`)),
];

const linkOf = (scope: string, { table, platformTable, filter, page }: MenuEntry): object =>
  page === undefined
    ? { link_type: 'LIST', name: platformTable ?? `${scope}_${table}`, filter }
    : { link_type: 'DIRECT', query: `${scope}_${page}.do` };
