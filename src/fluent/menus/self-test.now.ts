import { Record } from '@servicenow/sdk/core';
import { menu } from './sumo-logic-sir.now';

/** Modules for proving an install. */
export const selftestModule = Record({
  $id: Now.ID['menu-selftest'],
  table: 'sys_app_module',
  data: {
    title: 'Self-test Insights',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_selftest',
    hint: 'What the stand-in for CSE knows while the test suite runs',
    roles: ['x_sul_sumo_logic_s.admin'],
    order: 950,
    active: true,
  },
});
