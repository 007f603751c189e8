import { Record } from '@servicenow/sdk/core';

/** The suite that proves an install; atf/tests.ts has its tests. */
export const suite = Record({
  $id: Now.ID['atf-suite'],
  table: 'sys_atf_test_suite',
  data: {
    name: 'Sumo Logic SIR',
    description:
      'Proves an install without a Sumo Logic tenant. Needs the stand-in: see "Prove the install" in docs/install.md.',
    active: true,
  },
});
