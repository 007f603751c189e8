import { EmailNotification } from '@servicenow/sdk/core';

/** Sends the mail of a delivery to the recipient that its event names. What stands around the text is an administrator's to change. */
export const actionMail = EmailNotification({
  $id: Now.ID['notification-action-mail'],
  table: 'x_sul_sumo_logic_s_delivery',
  name: 'Sumo Logic Action Mail',
  description: 'Sends the mail of an Action of type Email to one of its recipients.',
  active: true,
  triggerConditions: {
    generationType: 'event',
    eventName: 'x_sul_sumo_logic_s.action_mail',
  },
  recipientDetails: {
    eventParm1WithRecipient: true,
    sendToCreator: true,
  },
  emailContent: {
    contentType: 'text/html',
    subject: '${mail_subject}',
    messageHtml: '${mail_html}',
  },
});
