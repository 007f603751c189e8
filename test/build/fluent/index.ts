import { COLUMN_ACCESS, TABLE_ACCESS } from '../../../src/fluent/acls/access.ts';
import { ATF_TESTS } from '../../../src/fluent/atf/tests.ts';
import { API_PRIVILEGES } from '../../../src/fluent/cross-scope-privileges/apis.ts';
import { RECORD_PRIVILEGES } from '../../../src/fluent/cross-scope-privileges/tables.ts';
import { LAYOUTS } from '../../../src/fluent/layouts/layouts.ts';
import { STATE_COLOURS } from '../../../src/fluent/layouts/styles.ts';
import { MENU_GROUPS } from '../../../src/fluent/menus/entries.ts';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import type { ActionType } from '../../../src/server/actions/types.d.ts';
import { aclFluent } from './acls.ts';
import { actionPolicyFluent, actionTableFluent, guardedColumns, typeColumns } from './actions.ts';
import { atfFluent } from './atf.ts';
import { layoutFluent } from './layouts.ts';
import { menuFluent } from './menus.ts';
import { apiPrivilegeFluent, callerAccessFluent, recordPrivilegeFluent } from './privileges.ts';
import { styleFluent } from './styles.ts';

/**
 * The Fluent that the descriptions below src/fluent, and the fields of the Action types, stand for.
 * @param app its scope and the sys_id of that
 * @returns text by path below src/fluent
 */
export function generatedFluent(
  { scope, scopeId }: { scope: string; scopeId: string },
  actionTypes: readonly ActionType[] = ACTION_TYPES,
): Readonly<Record<string, string>> {
  const actionColumns = typeColumns(actionTypes).map(({ field }) => field.column);
  return {
    'acls/tables.now.ts': aclFluent(scope, TABLE_ACCESS, COLUMN_ACCESS, guardedColumns(actionTypes)),
    'atf/tests.now.ts': atfFluent(scope, ATF_TESTS),
    'cross-scope-privileges/apis.now.ts': apiPrivilegeFluent(API_PRIVILEGES),
    'cross-scope-privileges/tables.now.ts': recordPrivilegeFluent(scopeId, RECORD_PRIVILEGES),
    'layouts/styles.now.ts': styleFluent(scope, STATE_COLOURS),
    'layouts/tables.now.ts': layoutFluent(scope, LAYOUTS, actionColumns),
    'menus/entries.now.ts': menuFluent(scope, MENU_GROUPS),
    'restricted-caller-access/tables.now.ts': callerAccessFluent(scopeId, RECORD_PRIVILEGES),
    'tables/action.now.ts': actionTableFluent(scope, actionTypes),
    'ui-policies/action-types.now.ts': actionPolicyFluent(scope, actionTypes),
  };
}
