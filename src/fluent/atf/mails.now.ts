import { Test } from '@servicenow/sdk/core';

export const mailsTest = Test(
  {
    $id: Now.ID['atf-mails'],
    name: 'Sumo: a mail of an Action keeps its text',
    description:
      'Stores the mail of a delivery that is never sent, reads it as the notification does, and looks for the event and the notification.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-mails-kept'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('mailIsKept', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-mails-event'],
      table: 'sysevent_register',
      fieldValues: 'event_name=x_sul_sumo_logic_s.action_mail',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-mails-notification'],
      table: 'sysevent_email_action',
      fieldValues: 'event_name=x_sul_sumo_logic_s.action_mail^active=true^event_parm_1=true',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-mails-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
  },
);
