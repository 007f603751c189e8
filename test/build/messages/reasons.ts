import type { Explained } from './catalogue.ts';

/** Reasons that are no findings. docs/health.md says in which states of the world they are shown. */
export const REASONS: readonly Explained[] = [
  {
    message: 'Fill in ... in the configuration "..."',
    cause: 'Host, Access ID or Access Key is empty.',
    remedy: 'Fill in the fields and save. The next poll then starts.',
  },
  {
    message: 'CSE rejects the credentials: enter Access ID and Access Key again. ...',
    cause: 'CSE returned 401 three times in a row: the key was deleted, disabled or mistyped.',
    remedy: 'Enter Access ID and Access Key again. Saving the configuration retries immediately.',
  },
  {
    message: 'A call failed and is retried: ...',
    cause:
      'One run was ended by a failure that may be over already. The next one continues where it stopped.',
    remedy: 'Nothing: if it fails again, the health is _Degraded_.',
  },
  {
    message: 'Paused because CSE rate-limited the app. ...',
    cause: 'CSE has answered 429: other clients use the same organisation, or the same key.',
    remedy: 'Nothing: polling continues at _Paused until_.',
  },
  {
    message:
      'Nothing was read from CSE for three intervals. Check whether other clients use the same access key, and see Integration Runs. ...',
    cause: 'CSE rate-limited every call, or requested a long pause.',
    remedy: 'Use a separate access key for the integration. Read _Message_ of the last Integration Runs.',
  },
  {
    message:
      'No run has ended since ... UTC. Check that the scheduled job Poll Insights is active, then check Integration Runs and the Log',
    cause: 'No run has ended within three intervals.',
    remedy:
      'Activate _Poll Insights_ in _System Definition > Scheduled Jobs_. If it is active, search the system log for `Sumo CSE ERROR`.',
  },
  {
    message: '... could not be turned into incidents: see the Insights in state Error',
    cause: 'Insights ended in state Error within a day, for example because a field could not be read.',
    remedy: 'Open each Insight in state _Error_, correct what _Error_ names, press **Try Again**.',
  },
  {
    message:
      '... overdue for more than an hour: see Waiting Deliveries, and the Actions that are paused or stopped',
    cause: 'A target or CSE cannot be reached, an Action is stopped, or the job _Deliver_ does not run.',
    remedy:
      'Read _Error_ in **Sumo Logic SIR > Waiting Deliveries**. Correct the cause, then press **Resume** on the stopped Action.',
  },
  {
    message: '... failed: see Failed Deliveries, and press Send Again or Cancel Delivery there',
    cause: 'CSE rejected a close or a link, or did not accept it for a week.',
    remedy: 'Correct what _Error_ and _Response_ say, then **Send Again**, or **Cancel Delivery**.',
  },
  {
    message: '... failed within a day: see Failed Deliveries',
    cause: 'The target of an Action rejected a notification, or did not accept it for a day.',
    remedy: 'Correct what _Error_ and _Response_ say, then **Send Again**.',
  },
  {
    message: 'No poll has ended yet',
    cause: 'The configuration is new.',
    remedy: 'Nothing: the next poll sets the health.',
  },
  {
    message: 'The configuration is active again: no poll has ended since',
    cause: 'A user activated the configuration.',
    remedy: 'Nothing: a poll begins at once and sets the health.',
  },
  {
    message:
      'The access key lacks permission to ...: add the ... ... to the role of its user, or disable ...',
    cause: "Validate Setup found that the role of the key's user lacks capabilities.",
    remedy:
      'Give the role the [capabilities](install.md#api-credentials), or disable the options. Then press **Validate Setup**, or wait an hour.',
  },
  {
    message: 'The configuration is inactive: nothing is polled, sent or received...',
    cause: 'A user deactivated the configuration.',
    remedy: 'Activate it to run the integration again.',
  },
  {
    message: 'Paused on a clone: the configuration belongs to ..., and this instance is .... ...',
    cause: 'The configuration was copied to this instance by a clone.',
    remedy: 'See [Clone](clone-restore-retire.md#clone).',
  },
  {
    message:
      'Paused because this instance was renamed or is a clone: the configuration belongs to ..., and this instance is .... ...',
    cause: 'The name or the URL of the instance has changed since the configuration was saved.',
    remedy: 'If this instance must run the configuration, save it here.',
  },
];
