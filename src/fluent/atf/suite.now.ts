import { Record } from '@servicenow/sdk/core';

/** The suite that proves an install; atf/tests.ts has its tests. */
export const suite = Record({
  $id: Now.ID['atf-suite'],
  table: 'sys_atf_test_suite',
  data: {
    name: 'Sumo Logic SIR',
    description:
      'Verifies an installation without a Sumo Logic tenant. It needs the stand-in for CSE: see "Prove the install" in docs/install.md.',
    active: true,
  },
});
