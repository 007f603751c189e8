import { Record } from '@servicenow/sdk/core';
import { standInTest } from './stand-in.now';
import { mapTest } from './map.now';
import { dedupeTest } from './dedupe.now';
import { defaultStateTest } from './default-state.now';
import { closingTest } from './closing.now';
import { reopeningTest } from './reopening.now';
import { viewerTest } from './viewer.now';
import { administratorTest } from './administrator.now';
import { nobodyTest } from './nobody.now';
import { keysTest } from './keys.now';
import { transformEngineTest } from './transform-engine.now';
import { choicesTest } from './choices.now';
import { eventsTest } from './events.now';

/** The suite that proves an install, its tests in this order: what the others rest on comes first. */
export const suite = Record({
  $id: Now.ID['atf-suite'],
  table: 'sys_atf_test_suite',
  data: {
    name: 'Sumo Logic SIR',
    description:
      'Proves an install without a Sumo Logic tenant. Needs the stand-in: see "Prove the install" in the README.',
    active: true,
  },
});

Record({
  $id: Now.ID['atf-suite-stand-in'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: standInTest, order: 100, abort_on_failure: true },
});

Record({
  $id: Now.ID['atf-suite-map'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: mapTest, order: 200, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-dedupe'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: dedupeTest, order: 300, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-default-state'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: defaultStateTest, order: 400, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-closing'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: closingTest, order: 500, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-reopening'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: reopeningTest, order: 600, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-viewer'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: viewerTest, order: 700, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-administrator'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: administratorTest, order: 800, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-nobody'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: nobodyTest, order: 900, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-keys'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: keysTest, order: 1000, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-transform-engine'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: transformEngineTest, order: 1100, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-choices'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: choicesTest, order: 1200, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-events'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: eventsTest, order: 1300, abort_on_failure: false },
});
