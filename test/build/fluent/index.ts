import { COLUMN_ACCESS, TABLE_ACCESS } from '../../../src/fluent/acls/access.ts';
import { LAYOUTS } from '../../../src/fluent/layouts/layouts.ts';
import { MENU_ENTRIES } from '../../../src/fluent/menus/entries.ts';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import type { ActionType } from '../../../src/server/actions/types.d.ts';
import { aclFluent } from './acls.ts';
import { actionPolicyFluent, actionTableFluent, guardedColumns, typeColumns } from './actions.ts';
import { layoutFluent } from './layouts.ts';
import { menuFluent } from './menus.ts';

/**
 * The Fluent that the descriptions below src/fluent, and the fields of the Action types, stand for.
 * @param scope of the app
 * @returns text by path below src/fluent
 */
export function generatedFluent(
  scope: string,
  actionTypes: readonly ActionType[] = ACTION_TYPES,
): Readonly<Record<string, string>> {
  const actionColumns = typeColumns(actionTypes).map(({ field }) => field.column);
  return {
    'acls/tables.now.ts': aclFluent(scope, TABLE_ACCESS, COLUMN_ACCESS, guardedColumns(actionTypes)),
    'layouts/tables.now.ts': layoutFluent(scope, LAYOUTS, actionColumns),
    'menus/entries.now.ts': menuFluent(scope, MENU_ENTRIES),
    'tables/action.now.ts': actionTableFluent(scope, actionTypes),
    'ui-policies/action-types.now.ts': actionPolicyFluent(scope, actionTypes),
  };
}
