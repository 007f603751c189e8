import { Test } from '@servicenow/sdk/core';

export const pushTest = Test(
  {
    $id: Now.ID['atf-push'],
    name: 'Sumo: CSE may post events',
    description:
      'Posts to this instance as an Action of CSE does, as JSON and as plain text, and looks at the answers. Nothing is stored.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-push-post'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('eventsAreTaken', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
  },
);
