import { UiPolicy } from '@servicenow/sdk/core';

/** The form of a delivery shows a mail where there is one. */
UiPolicy({
  $id: Now.ID['ui-policy-delivery-mail'],
  table: 'x_sul_sumo_logic_s_delivery',
  shortDescription: 'Show the mail of a delivery',
  conditions: 'mail_subjectISNOTEMPTY',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [
    { field: 'mail_subject', visible: true },
    { field: 'mail_html', visible: true },
  ],
});
