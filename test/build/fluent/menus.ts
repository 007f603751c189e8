import type { MenuEntry } from '../../../src/fluent/descriptions.d.ts';
import { call, Code, fluentFile, idOf } from './write.ts';

/** The entries of the navigator, below the menu of the app. */
export function menuFluent(scope: string, entries: readonly MenuEntry[]): string {
  const statements = entries.map(({ id, title, hint, table, platformTable, filter, page, role, order }) =>
    call('Record', {
      $id: idOf(`menu-${id}`),
      table: 'sys_app_module',
      data: {
        title,
        application: new Code('menu'),
        ...(page === undefined
          ? { link_type: 'LIST', name: platformTable ?? `${scope}_${table}`, filter }
          : { link_type: 'DIRECT', query: `${scope}_${page}.do` }),
        hint,
        roles: [`${scope}.${role}`],
        order,
        active: true,
      },
    }),
  );
  return fluentFile(['Record'], statements, [`import { menu } from './sumo-logic-sir.now';`]);
}
