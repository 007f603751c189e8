import { EmailNotification } from '@servicenow/sdk/core';

/** Tells the users that a configuration names (Notify) that its health is another one. A parameter of the event holds too few. */
export const healthChanged = EmailNotification({
  $id: Now.ID['notification-health-changed'],
  table: 'x_sul_sumo_logic_s_sumo_status',
  name: 'Sumo Logic Health Changed',
  description: 'Notifies the users in the field Notify of a configuration when its health changes.',
  active: true,
  triggerConditions: {
    generationType: 'event',
    eventName: 'x_sul_sumo_logic_s.health_changed',
  },
  recipientDetails: {
    recipientFields: ['configuration.notify'],
    sendToCreator: true,
  },
  emailContent: {
    contentType: 'text/html',
    subject: 'Sumo Logic: ${configuration} is ${health}',
    messageHtml: `<p>The health of the configuration <b>\${configuration}</b> is now <b>\${health}</b> (\${event.parm2}), since \${health_since}.</p>
<p>Reason: \${reason}</p>
<p>Last error (\${last_error_at}): \${last_error}</p>
<p>\${URI_REF}</p>`,
  },
});
