import { Test } from '@servicenow/sdk/core';

export const eventsTest = Test(
  {
    $id: Now.ID['atf-events'],
    name: 'Sumo: an event waits for its time',
    description: 'Queues an event for later with eventQueueScheduled and looks for it in the event log.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const event = atf.server.runServerSideScript({
      $id: Now.ID['atf-events-queue'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('eventIsQueued', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-events-query'],
      table: 'sysevent',
      fieldValues: `name=x_sul_sumo_logic_s.deliver^parm1=${event.record_id}`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-events-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
  },
);
