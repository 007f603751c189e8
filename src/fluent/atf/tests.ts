import type { AtfTest } from '../descriptions.d.ts';
import { actAs, CLEAN_UP, find, insert, refuseInsert, remove, run, update, validate } from './steps.ts';

const INCIDENT = 'sn_si_incident';
const CLOSED = { state: '3', close_code: '2', close_notes: 'Closed by the self-test.' };

/** The suite that proves an install, its tests in their order. */
export const ATF_TESTS: readonly AtfTest[] = [
  {
    id: 'stand-in',
    order: 100,
    stopsSuite: true,
    name: 'the stand-in answers',
    description:
      'Calls the stand-in for CSE on this instance over HTTP with Access ID and Access Key, and checks status, headers and the received query.',
    steps: [run('call', 'standInAnswers'), CLEAN_UP],
  },
  {
    id: 'access',
    order: 120,
    name: 'ServiceNow grants what the app needs',
    description:
      'Reads each table of other applications once, calls each API once, and reads the Cross-Scope Access records of the app.',
    steps: [run('granted', 'accessIsGranted')],
  },
  {
    id: 'setup',
    order: 150,
    name: 'the set-up is validated',
    description:
      'Validates the set-up against the stand-in, with its key and with a wrong one, and previews the incident without storing it.',
    steps: [
      run('valid', 'setupIsValid'),
      run('wrong-key', 'wrongKeyIsFound'),
      run('preview', 'previewStoresNothing'),
      CLEAN_UP,
    ],
  },
  {
    id: 'map',
    order: 200,
    name: 'an Insight becomes an incident',
    description:
      'Polls the stand-in and compares the fields of the incident with the Insight. A second Insight that cannot be read must end in state Error.',
    steps: [
      run('poll', 'insightBecomesIncident'),
      validate(
        'validate',
        INCIDENT,
        'poll',
        'correlation_display=Sumo Logic CSE^severity=1^numberISNOTEMPTY',
      ),
      CLEAN_UP,
      remove('delete', INCIDENT, 'poll'),
    ],
  },
  {
    id: 'dedupe',
    order: 300,
    name: 'an Insight has one incident',
    description:
      'Polls twice, edits the incident in between, and adds the Insight as an import set row. The result must be one incident that keeps the edit.',
    steps: [
      run('first', 'firstPoll'),
      update('edit', INCIDENT, 'first', { short_description: 'Edited by an analyst' }),
      run('second', 'secondPoll'),
      CLEAN_UP,
      remove('delete', INCIDENT, 'first'),
    ],
  },
  {
    id: 'default-state',
    order: 400,
    name: 'Default Incident State',
    description:
      'New incidents get the Default Incident State by value and by label. A state that does not exist is ignored and reported in Sumo Status.',
    steps: [
      run('value', 'stateByValue'),
      remove('delete-value', INCIDENT, 'value'),
      run('label', 'stateByLabel'),
      remove('delete-label', INCIDENT, 'label'),
      run('unknown', 'unknownState'),
      CLEAN_UP,
      remove('delete-unknown', INCIDENT, 'unknown'),
    ],
  },
  {
    id: 'closing',
    order: 500,
    name: 'closing an incident closes its Insight',
    description:
      'Closes the incident and sends the delivery. The Insight in the stand-in must get a comment and be closed with the mapped resolution.',
    steps: [
      run('poll', 'firstPoll'),
      update('close', INCIDENT, 'poll', CLOSED),
      run('closed', 'insightIsClosed'),
      CLEAN_UP,
      remove('delete', INCIDENT, 'poll'),
    ],
  },
  {
    id: 'reopening',
    order: 600,
    name: 're-opening an incident cancels the close',
    description:
      'Closes and re-opens the incident before the delivery is sent. The Insight in the stand-in must stay open.',
    steps: [
      run('poll', 'firstPoll'),
      update('close', INCIDENT, 'poll', CLOSED),
      run('ordered', 'closeIsOrdered'),
      update('open', INCIDENT, 'poll', { state: '16' }),
      run('back', 'closeIsTakenBack'),
      CLEAN_UP,
      remove('delete', INCIDENT, 'poll'),
    ],
  },
  {
    id: 'changes-in-cse',
    order: 610,
    name: 'closing an Insight closes its incident',
    description:
      'Closes the Insight in the stand-in. The incident must be closed with the mapped close code and one work note, and no close is sent to CSE.',
    steps: [
      run('poll', 'firstPoll'),
      run('closed', 'incidentFollowsClose'),
      run('echo', 'closeIsNotEchoed'),
      CLEAN_UP,
      remove('delete', INCIDENT, 'poll'),
    ],
  },
  {
    id: 'incident-updater',
    order: 620,
    name: 'a change of an incident goes through the map',
    description:
      'Changes the incident by rows of Sumo Incident Updates. Empty fields must change nothing, and a row for a missing incident must create none.',
    steps: [
      run('poll', 'firstPoll'),
      run('rules', 'updaterKeepsRules'),
      run('one-row', 'oneRowIsTransformed'),
      CLEAN_UP,
      remove('delete', INCIDENT, 'poll'),
    ],
  },
  {
    id: 'item-found',
    order: 630,
    name: 'a configuration item is found',
    description:
      'Creates a configuration item with the name in the Insight. It must be the main and an affected item of the incident.',
    steps: [
      insert('item', 'cmdb_ci_unclassed_hardware', { name: 'selftest.example.com', install_status: '1' }),
      run('poll', 'itemIsFound'),
      run('affected', 'itemIsAffected'),
      CLEAN_UP,
      remove('delete-affected', 'task_ci', 'affected'),
      remove('delete', INCIDENT, 'poll'),
      remove('delete-item', 'cmdb_ci', 'item'),
    ],
  },
  {
    id: 'item-created',
    order: 640,
    name: 'a missing configuration item is created',
    description:
      'Polls an Insight whose machine is not in the CMDB, and enriches it again. Identification and Reconciliation must create the item exactly once.',
    steps: [
      run('poll', 'itemIsCreated'),
      run('main', 'createdItemIsMain'),
      run('affected', 'itemIsAffected'),
      CLEAN_UP,
      remove('delete-affected', 'task_ci', 'affected'),
      remove('delete', INCIDENT, 'main'),
      remove('delete-item', 'cmdb_ci', 'poll'),
    ],
  },
  {
    id: 'affected-users',
    order: 650,
    name: 'a user is found',
    description:
      'Creates a user with the name in the Insight. It must be on the incident and in its list of affected users.',
    steps: [
      insert('user', 'sys_user', { user_name: 'sumo.selftest', first_name: 'Sumo', last_name: 'Self-test' }),
      run('poll', 'userIsAffected'),
      run('listed', 'userIsListed'),
      CLEAN_UP,
      remove('delete-affected', 'sn_si_m2m_task_affected_user', 'listed'),
      remove('delete', INCIDENT, 'poll'),
      remove('delete-user', 'sys_user', 'user'),
    ],
  },
  {
    id: 'push',
    order: 655,
    name: 'CSE may post events',
    description:
      'Posts to this instance as an Action in CSE does, as JSON and as plain text, and checks the responses. It stores nothing.',
    steps: [run('post', 'eventsAreTaken')],
  },
  {
    id: 'threat-intelligence',
    order: 660,
    name: 'Threat Intelligence is linked',
    description:
      'Observables and techniques of the Insight are linked to the incident. If the app cannot use Threat Intelligence, the step names what is missing and passes.',
    steps: [run('poll', 'intelligenceIsLinked'), CLEAN_UP, remove('delete', INCIDENT, 'poll')],
  },
  {
    id: 'viewer',
    order: 700,
    name: 'a viewer reads and writes nothing',
    description:
      'As a new user with the role viewer: every table can be read, no table can be written, and the Access Key is hidden.',
    steps: [
      actAs('Viewer', 'viewer'),
      run('rights', 'viewerReads'),
      refuseInsert('insert', 'x_sul_sumo_logic_s_configuration', { name: 'Self-test of a viewer' }),
    ],
  },
  {
    id: 'administrator',
    order: 800,
    name: 'an administrator changes only settings',
    description:
      'As a new user with the role admin of the app: settings can be changed, run data and Actions cannot, and the Access Key is never shown in clear text.',
    steps: [actAs('Administrator', 'admin'), run('rights', 'administratorWrites')],
  },
  {
    id: 'action-admin',
    order: 850,
    name: 'an Action admin changes only Actions',
    description:
      'As a new user with the role action_admin: Actions can be changed, with their addresses and secrets. Settings and run data cannot.',
    steps: [actAs('Action Admin', 'action_admin'), run('rights', 'actionAdminWrites')],
  },
  {
    id: 'nobody',
    order: 900,
    name: 'without a role nothing is accessible',
    description: 'As a new user without roles: no table can be read or written.',
    steps: [actAs('Nobody'), run('rights', 'nobodyElse')],
  },
  {
    id: 'keys',
    order: 1000,
    name: 'keys refuse a second record',
    description:
      'Checks the primary key, setNewGuidValue, unique indexes and deleteMultiple, which guarantee one incident per Insight.',
    steps: [run('refuse', 'keysRefuse'), run('records', 'recordsKeepRules'), CLEAN_UP],
  },
  {
    id: 'transform-engine',
    order: 1100,
    name: 'the transform engine keeps the rules',
    description:
      'Rows in error are skipped, rows without a key are ignored, onAfter runs for ignored rows, and the transform is complete when the call returns.',
    steps: [
      run('rows', 'engineKeepsRules'),
      run('privileges', 'scriptsCannotWrite'),
      run('import-sets', 'importSetsKeepRules'),
      CLEAN_UP,
      remove('delete', INCIDENT, 'rows'),
    ],
  },
  {
    id: 'choices',
    order: 1200,
    name: 'the choice values exist',
    description: 'Checks the choice values of states, severities and sources that the code and the map use.',
    steps: [run('look', 'choicesExist')],
  },
  {
    id: 'mails',
    order: 1250,
    name: 'a mail of an Action keeps its text',
    description:
      'Stores the mail of a delivery that is never sent, reads it as the notification does, and checks the event and the notification.',
    steps: [
      run('kept', 'mailIsKept'),
      find('event', 'sysevent_register', 'event_name=x_sul_sumo_logic_s.action_mail'),
      find(
        'notification',
        'sysevent_email_action',
        'event_name=x_sul_sumo_logic_s.action_mail^active=true^event_parm_1=true',
      ),
      CLEAN_UP,
    ],
  },
  {
    id: 'events',
    order: 1300,
    name: 'an event waits for its time',
    description:
      'Queues an event for later with eventQueueScheduled, and checks that it is in the event log.',
    steps: [
      run('queue', 'eventIsQueued'),
      find('query', 'sysevent', 'name=x_sul_sumo_logic_s.deliver^parm1={queue}'),
      CLEAN_UP,
    ],
  },
];
