import { Record } from '@servicenow/sdk/core';
import { standInTest } from './stand-in.now';
import { accessTest } from './access.now';
import { mapTest } from './map.now';
import { dedupeTest } from './dedupe.now';
import { defaultStateTest } from './default-state.now';
import { closingTest } from './closing.now';
import { reopeningTest } from './reopening.now';
import { viewerTest } from './viewer.now';
import { administratorTest } from './administrator.now';
import { actionAdminTest } from './action-admin.now';
import { nobodyTest } from './nobody.now';
import { keysTest } from './keys.now';
import { transformEngineTest } from './transform-engine.now';
import { choicesTest } from './choices.now';
import { eventsTest } from './events.now';
import { mailsTest } from './mails.now';
import { setupTest } from './setup.now';
import { changesInCseTest } from './changes-in-cse.now';
import { incidentUpdaterTest } from './incident-updater.now';
import { itemFoundTest } from './item-found.now';
import { itemCreatedTest } from './item-created.now';
import { affectedUsersTest } from './affected-users.now';
import { pushTest } from './push.now';
import { threatIntelligenceTest } from './threat-intelligence.now';

/** The suite that proves an install, its tests in this order: what the others rest on comes first. */
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

Record({
  $id: Now.ID['atf-suite-stand-in'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: standInTest, order: 100, abort_on_failure: true },
});

Record({
  $id: Now.ID['atf-suite-access'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: accessTest, order: 120, abort_on_failure: false },
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
  $id: Now.ID['atf-suite-action-admin'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: actionAdminTest, order: 850, abort_on_failure: false },
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

Record({
  $id: Now.ID['atf-suite-setup'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: setupTest, order: 150, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-changes-in-cse'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: changesInCseTest, order: 610, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-incident-updater'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: incidentUpdaterTest, order: 620, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-item-found'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: itemFoundTest, order: 630, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-item-created'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: itemCreatedTest, order: 640, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-affected-users'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: affectedUsersTest, order: 650, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-push'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: pushTest, order: 655, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-threat-intelligence'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: threatIntelligenceTest, order: 660, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf-suite-mails'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: mailsTest, order: 1250, abort_on_failure: false },
});
