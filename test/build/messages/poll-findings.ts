import type { Explained } from './catalogue.ts';

/** Findings of polls, of what follows them, and of the integration card. */
export const POLL_FINDINGS: readonly Explained[] = [
  {
    message:
      'The Access Key of the integration card cannot be read here: enter it in Sumo Logic SIR > Configurations',
    cause: 'The platform does not allow this app to decrypt the value of the card.',
    remedy: 'Enter the key in the configuration and save.',
  },
  {
    message:
      'The Access Key of the integration card is older than the last change of Host or Access ID: enter it again, there or in Sumo Logic SIR > Configurations',
    cause: 'A key is not used for another host or another Access ID than it was entered for.',
    remedy: 'Enter the key again.',
  },
  {
    message: '... of the integration card is invalid: correct it there, then press Validate Setup',
    cause: 'The value of the card is invalid. The other fields were copied.',
    remedy: 'Correct the field on the card, then press **Validate Setup**.',
  },
  {
    message: 'The integration card cannot be read: ...',
    cause: 'The instance refuses access to the table of the card.',
    remedy: 'Use **Sumo Logic SIR > Configurations**, or [grant access](install.md#grant-access).',
  },
  {
    message: 'Default Incident State "..." is not an active state of Security Incidents and is ignored; ...',
    cause: 'The state is not an active choice of the field _State_ of Security Incidents.',
    remedy: 'Enter one of the states that the message lists (case-sensitive), or leave the field empty.',
  },
  {
    message: 'Default Incident State "..." is ignored: ...',
    cause: 'The choices of Security Incidents cannot be read.',
    remedy: '[Grant access](install.md#grant-access) to sys_choice, or leave the field empty.',
  },
  {
    message: 'The backfill "..." failed to continue: see Progress on its record',
    cause: 'A call or a write of the backfill failed.',
    remedy: 'Read _Progress_ of the backfill. If it is _Failed_, correct the cause and set it to _Waiting_.',
  },
  {
    message: 'Opened of new Security Incidents could not be corrected: ...',
    cause: 'The instance refused the change of the field _Opened_.',
    remedy: 'Allow the transform map _Sumo Incident Updater_ to write _Opened_.',
  },
  {
    message:
      'Info: the platform changed Opened of new Security Incidents, and the app corrected it: the platform applies the time zone or date format of the user that runs Poll Insights. Give that user the time zone GMT and the system date format',
    cause: 'The import reads dates in the time zone of the user that runs the job.',
    remedy: 'Give that user the time zone GMT and the date format of the system.',
  },
  {
    message:
      'CSE returned a list of Insights that cannot be read: the poll reads its window in smaller parts',
    cause: 'CSE, or a proxy in between, responds to a list request with something that is not JSON.',
    remedy: 'Nothing. If the finding persists, ask Sumo Logic about the Insights that another finding names.',
  },
  {
    message:
      'The Insights created from ... to ... UTC... are skipped: not even their ids can be read from CSE. All others are ingested. Each poll retries: check these Insights in CSE',
    cause: 'The response with Insights of that time cannot be read.',
    remedy: 'Look at these Insights in CSE. Handle them by hand until CSE returns them again.',
  },
  {
    message:
      'Insights have been pending without an incident for more than three intervals: the oldest is ..., since ... UTC. See the Insights in state Claimed. If creating an incident takes long, check the business rules on sn_si_incident and the Time budget of the configuration',
    cause: 'Incidents are created more slowly than Insights arrive, or their creation fails.',
    remedy: 'Make slow business rules on Security Incidents faster, or raise _Time budget_.',
  },
  {
    message:
      "CSE's responses have no Date header, so windows end by the instance's clock: check whether a proxy removes the header",
    cause: 'A proxy removes the header `Date`.',
    remedy: 'Let the proxy pass the header. Until then, keep the clock of the instance accurate.',
  },
  {
    message: "CSE's clock is ... seconds ... the instance's: check the instance's time",
    cause: 'The two clocks differ by more than a minute.',
    remedy: 'Correct the clock of the instance.',
  },
  {
    message:
      '... was ... minutes too far in the future, because a clock was wrong. It was reset to ... UTC: check the clocks of the instance and of CSE',
    cause: 'A clock was wrong when the cursor of the poll was saved.',
    remedy:
      'Correct the clock of the instance if it is wrong. The poll reads again from there and creates no second incident.',
  },
  {
    message:
      'The list of Insights kept changing while it was read: the next poll and the sweep will read it again',
    cause: 'Insights were closed or created in CSE during the poll.',
    remedy: 'Nothing.',
  },
  {
    message: 'CSE listed fewer Insights than its total says: the sweep will look for the others',
    cause: 'The total that CSE returned and the list differ.',
    remedy: 'Nothing: the sweep, every six hours, finds the others.',
  },
  {
    message:
      'ServiceNow refuses to store ..., so no incident is created: .... Check the business rules and data policies on x_sul_sumo_logic_s_insight; each poll retries....',
    cause: 'A business rule or a data policy refuses the record of the Insight.',
    remedy: 'Change the rule or the policy. The next poll creates the incident.',
  },
  {
    message: 'Closed incidents do not close their Insights: ...',
    cause: 'Neither the business rule nor the poll could queue the close.',
    remedy: 'Correct what the message names, for example a rule that refuses deliveries.',
  },
  {
    message: 'Changes in CSE do not reach their incidents: ...',
    cause: 'Insights cannot be read again, or their incidents cannot be changed.',
    remedy: 'Correct what the message names. The next run of _Follow Insights_ catches up.',
  },
  {
    message: 'Disabled rules may be missed: ...',
    cause: 'Rules of CSE cannot be read.',
    remedy: 'Give the key the capability _View Rules_, or disable _Watch rules_.',
  },
  {
    message:
      'The business rule "Order Close of Insight" on sn_si_incident missed a close (...), so the poll ordered it. Check in System Definition > Business Rules that the rule is active and asynchronous, and that whatever closed the incident does not skip business rules',
    cause: 'The rule is inactive, or the incident was closed without business rules (a bulk update).',
    remedy: 'Activate the rule. After a bulk update, do nothing.',
  },
  {
    message: 'Work continues up to a minute late: ...',
    cause: 'The instance refuses events of the app, so the scheduled jobs do the work instead.',
    remedy: 'Set the Cross-Scope Access records that **Validate Setup** names to _Allowed_.',
  },
  {
    message:
      'Daily cap of ... reached: ... deferred until the next day (UTC) or until the Daily cap is raised',
    cause: 'More Insights arrived on one day than _Daily cap_ allows.',
    remedy: 'Nothing, or raise [Daily cap](operate.md#daily-cap).',
  },
  {
    message:
      'Staged Insights are pending. Cannot ... ...: ServiceNow refused access from this application. ... If the transform map is still refused after that, import direct-incident-writes.xml of this app and set the property direct_incident_writes to true: the app then writes Security Incidents itself, as the entries of the map say',
    cause: 'The instance refuses the write of the transform map.',
    remedy: 'See [Where the transform map may not write](install.md#where-the-transform-map-may-not-write).',
  },
  {
    message: 'Staged Insights are pending. ...',
    cause: 'The instance refuses an API or a table of the import.',
    remedy: '[Grant access](install.md#grant-access), then press **Validate Setup**.',
  },
  {
    message:
      'Staged Insights were not transformed and stay pending: check that the transform map "Sumo Insight Mapper" is active',
    cause: 'The transform map is inactive, or another map took the rows.',
    remedy: 'Activate the map in _System Import Sets > Transform Maps_.',
  },
  {
    message: 'An import set could not be transformed: see the system log',
    cause: 'A script or a rule of the instance stopped the transform.',
    remedy: 'Search the system log for `Sumo CSE ERROR`. The next poll retries.',
  },
  {
    message: 'An Insight could not be read again: see Error on its record. The next poll retries',
    cause: 'CSE did not respond, or its response cannot be read.',
    remedy: 'Nothing. If the finding persists, read _Error_ of the Insight.',
  },
  {
    message:
      'Some Insights were ingested without JSON, description and details: the platform refused the complete rows, as it does with rows larger than 8,126 bytes. Remove columns that were added to Sumo Logic Insights or Security Incident',
    cause: 'Added columns make the row of the table too large.',
    remedy: 'Remove columns that were added to the table.',
  },
  {
    message: 'Some Insights are pending retry: see Error on the Insights in state Claimed',
    cause: 'The last attempt failed. The backoff grows with each attempt.',
    remedy: 'Read _Error_ of the Insights in state _Claimed_.',
  },
  {
    message:
      'The platform refuses to update the records of some Insights: .... Check the business rules and data policies on x_sul_sumo_logic_s_insight',
    cause: 'A business rule or a data policy refuses changes of the record of an Insight.',
    remedy: 'Change the rule or the policy.',
  },
  {
    message:
      'The platform refused the records of some Insights: see Error on these records. The next poll retries',
    cause: 'A business rule or a data policy refuses a field of the record of an Insight.',
    remedy: 'Read _Error_ of the Insight: it names the field.',
  },
  {
    message:
      'The access key lacks permission for .... The next attempt is at ... UTC. Add the ... ... to its role, then press Resume',
    cause: "The role of the key's user lacks a capability.",
    remedy:
      'Give the role the [capability](install.md#api-credentials), then press **Resume** on Sumo Status.',
  },
  {
    message:
      'The job ... has not completed since ... UTC, so .... Check that it is active in System Definition > Scheduled Jobs, then check the Log',
    cause: 'The job is inactive, or an error stops it each time.',
    remedy: 'Activate the job. If it is active, search the system log for `Sumo CSE ERROR`.',
  },
  {
    message:
      'Info: CSE refuses pages of ... entries (...): the app reads pages of ..., which takes more calls',
    cause: 'CSE, or a proxy before it, does not accept the size of page that the app asks for.',
    remedy: 'Nothing: every Insight is read all the same, with more calls.',
  },
];
