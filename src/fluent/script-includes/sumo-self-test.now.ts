import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/**
 * What the steps of the test suite and the stand-in for CSE call. They contain no module path. Public, because it is not
 * documented in which scope the script of a step runs; it touches nothing but the configuration of the self-test.
 */
export const SumoSelfTest = ScriptInclude({
  $id: Now.ID['script-include-sumo-self-test'],
  name: 'SumoSelfTest',
  apiName: 'x_sul_sumo_logic_s.SumoSelfTest',
  description:
    'step() runs one step of a test and returns whether it passed; serve() answers a call to the stand-in.',
  active: true,
  accessibleFrom: 'public',
  script: `var SumoSelfTest = Class.create();
SumoSelfTest.prototype = {
  initialize: function () {
    this.selftest = require('${MODULES}/entry/selftest.ts');
    this.selftest.connect(new SumoServices());
  },
  step: function (name, outputs, stepResult) {
    return this.selftest.step(name, outputs, stepResult, function () {
      new SumoJobs();
    });
  },
  serve: function (operation, request, response) {
    this.selftest.serve(operation, request, response);
  },
  type: 'SumoSelfTest'
};
`,
});
