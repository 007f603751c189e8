import type { Explained } from './catalogue.ts';

/** Reasons that are no findings. docs/health.md says in which states of the world they are shown. */
export const REASONS: readonly Explained[] = [
  {
    message: 'Fill in ... in the configuration "..."',
    cause: 'Host, Access ID or Access Key is empty.',
    remedy: 'Fill in the fields and save. The next poll begins by itself.',
  },
  {
    message: 'CSE rejects the credentials: enter Access ID and Access Key again. ...',
    cause: 'CSE has answered 401 three times in a row: the key was deleted, disabled or mistyped.',
    remedy: 'Enter Access ID and Access Key again. Saving the configuration tries at once.',
  },
  {
    message: "Paused by CSE's rate limit. ...",
    cause: 'CSE has answered 429: other clients use the same organisation, or the same key.',
    remedy: 'Nothing: polling continues at _Paused until_.',
  },
  {
    message:
      'Nothing was read from CSE for three intervals: see whether other clients use the same access key, and Integration Runs. ...',
    cause: 'Every call was rate limited, or CSE asked for a long pause.',
    remedy: 'Give the integration a key of its own. Read _Message_ of the last Integration Runs.',
  },
  {
    message:
      'No run has ended since ... UTC: look whether the scheduled job Poll Insights is active, then at Integration Runs and the Log',
    cause: 'No run has ended within three intervals.',
    remedy:
      'Set _Poll Insights_ active in _System Definition > Scheduled Jobs_. If it is active, search the system log for `Sumo CSE ERROR`.',
  },
  {
    message: '... could not be turned into incidents: see the Insights in state Error',
    cause: 'Insights ended as errors within a day, for example because a field could not be read.',
    remedy: 'Open each Insight in state _Error_, correct what _Error_ names, press **Try Again**.',
  },
  {
    message:
      '... not sent for more than an hour: see Waiting Deliveries, and the Actions that are paused or have stopped',
    cause: 'A target or CSE cannot be reached, an Action has stopped, or the job _Deliver_ does not run.',
    remedy:
      'Read _Error_ in **Sumo Logic SIR > Waiting Deliveries**. Press **Resume** on an Action that has stopped, after correcting the cause.',
  },
  {
    message: '... failed: see Failed Deliveries, and press Send Again or Cancel Delivery there',
    cause: 'CSE refused to close an Insight or to link it, or did not accept it for a week.',
    remedy: 'Correct what _Error_ and _Response_ say, then **Send Again**, or **Cancel Delivery**.',
  },
  {
    message: '... failed within a day: see Failed Deliveries',
    cause: 'The target of an Action refused a notification, or did not accept it for a day.',
    remedy: 'Correct what _Error_ and _Response_ say, then **Send Again**.',
  },
  {
    message: 'The configuration is inactive: nothing is polled, sent or received...',
    cause: 'Somebody has set the configuration inactive.',
    remedy: 'Set it active when the integration is to run again.',
  },
  {
    message: 'Paused on a clone: the configuration belongs to ..., and this instance is .... ...',
    cause: 'The configuration was copied to this instance by a clone.',
    remedy: 'See [Clone](clone-restore-retire.md#clone).',
  },
  {
    message:
      'Paused: this instance was renamed, or is a clone: the configuration belongs to ..., and this instance is .... ...',
    cause: 'The name or the address of the instance is another than when the configuration was saved.',
    remedy: 'Save the configuration here if this is the instance that is to run it.',
  },
];
