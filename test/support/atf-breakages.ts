import { openIncidents, redefine, remove, set, type Breakage } from './atf-proving.ts';
import { patchModules } from './installed-modules.ts';
import { SCOPE } from './integration.ts';

const map = 'map.name=Sumo Insight Mapper';

/** An access control of the app is switched off: `<table>.<column>`, and which where there are several. */
const withoutAcl =
  (name: string): Breakage[1] =>
  (instance) =>
    set(instance, 'sys_security_acl', `name=${SCOPE}_${name}`, { active: 'false' });

/** The access control of an operation on a table asks for no role any more. */
const openToAll =
  (table: string, operation: string): Breakage[1] =>
  (instance) =>
    remove(
      instance,
      'sys_security_acl_role',
      `sys_security_acl.name=${SCOPE}_${table}^sys_security_acl.operation=${operation}`,
    );

/** What makes the tests of incidents, closing, rights and platform rules red. */
export const BREAKAGES: readonly Breakage[] = [
  [
    'the stand-in is inactive',
    (instance) => set(instance, 'sys_ws_definition', 'service_id=selftest_cse', { active: 'false' }),
    'Sumo: the stand-in answers',
    /set the Scripted REST API "Sumo Self-test CSE" active/,
  ],
  [
    'the module of the jobs is missing',
    (instance) => remove(instance, 'sys_module', 'pathENDSWITH/src/server/entry/jobs.ts'),
    'Sumo: the stand-in answers',
    /No module with path/,
  ],
  [
    'the configuration of the tests is active',
    (instance) => set(instance, `${SCOPE}_configuration`, 'name=Self-test', { active: 'true' }),
    'Sumo: the stand-in answers',
    /deactivate it, because/,
  ],
  [
    'the configuration names another host',
    (instance) =>
      set(instance, `${SCOPE}_configuration`, 'name=Self-test', { host: 'us2', access_key: 'sumo.admin' }),
    'Sumo: the stand-in answers',
    /Host must be this instance, https:\/\/instance\.example/,
  ],
  [
    'the password is another',
    (instance) => set(instance, `${SCOPE}_configuration`, 'name=Self-test', { access_key: 'another' }),
    'Sumo: the stand-in answers',
    /name and password of a user/,
  ],
  [
    'the version of the API for events is inactive',
    (instance) => set(instance, 'sys_ws_version', 'version_id=v1', { active: 'false' }),
    'Sumo: CSE may post events',
    /activate the Scripted REST API "Sumo CSE Events" and its version v1/,
  ],
  [
    'the API for events takes no plain text',
    (instance) => set(instance, 'sys_ws_definition', 'service_id=cse', { consumes: 'application/json' }),
    'Sumo: CSE may post events',
    /as text\/plain .*the request formats must include application\/json and text\/plain/,
  ],
  [
    'the user has no role',
    (instance) =>
      set(instance, `${SCOPE}_configuration`, 'name=Self-test', {
        access_id: 'sir.analyst',
        access_key: 'sir.analyst',
      }),
    'Sumo: the stand-in answers',
    /needs the role/,
  ],
  [
    'variables in an address are substituted',
    (instance) =>
      patchModules(
        instance,
        'platform/http.ts',
        'message.setEndpoint(call.url)',
        "message.setEndpoint(call.url.split('%24%7Buser.name%7D').join('admin'))",
      ),
    'Sumo: the stand-in answers',
    /variables in the query were substituted/,
  ],
  [
    'the map is inactive',
    (instance) => set(instance, 'sys_transform_map', 'name=Sumo Insight Mapper', { active: 'false' }),
    'Sumo: an Insight becomes an incident',
    /Security Incident of the Insight failed: expected 1, found 0/,
  ],
  [
    'an entry of the map is gone',
    (instance) => remove(instance, 'sys_transform_entry', `${map}^target_field=severity`),
    'Sumo: an Insight becomes an incident',
    /Field severity of the incident failed/,
  ],
  [
    'dates are staged in another zone',
    (instance) =>
      patchModules(
        instance,
        'transform/staging-row.ts',
        'created: formatDateTime(insight.created)',
        'created: formatDateTime(insight.created + 3600000)',
      ),
    'Sumo: an Insight becomes an incident',
    /Field opened_at of the incident failed/,
  ],
  [
    'incidents get sys_ids of their own',
    (instance) => patchModules(instance, 'entry/map.ts', 'target.setNewGuidValue', '(() => undefined)'),
    'Sumo: an Insight becomes an incident',
    /sys_id of the incident failed/,
  ],
  [
    'onBefore passes over nothing',
    (instance) => set(instance, 'sys_transform_script', `${map}^when=onBefore`, { active: 'false' }),
    'Sumo: an Insight has one incident',
    /Import state of a row of the Import Set API failed|overwritten/,
  ],
  [
    'conditions are not understood',
    (instance) => patchModules(instance, 'platform/rows.ts', '.isValidEncodedQuery(encoded)', '.isValid()'),
    'Sumo: the transform engine keeps the rules',
    /Condition on a missing field failed: an Action with a condition/,
  ],
  [
    'onAfter does not run',
    (instance) => set(instance, 'sys_transform_script', `${map}^when=onAfter`, { active: 'false' }),
    'Sumo: the transform engine keeps the rules',
    /onAfter does not run/,
  ],
  [
    'the state is not mapped',
    (instance) => remove(instance, 'sys_transform_entry', `${map}^target_field=state`),
    'Sumo: Default Incident State',
    /Default Incident State was not set/,
  ],
  [
    'a state that does not exist is not said',
    (instance) =>
      patchModules(
        instance,
        'configuration/configuration.ts',
        "findings: state.finding === '' ? []",
        'findings: true ? []',
      ),
    'Sumo: Default Incident State',
    /do not report that the state is ignored/,
  ],
  [
    'the rule on Security Incidents is inactive',
    (instance) => set(instance, 'sys_script', 'name=Order Close of Insight', { active: 'false' }),
    'Sumo: closing an incident closes its Insight',
    /Order Close of Insight/,
  ],
  [
    'the resolution does not follow the map',
    (instance) =>
      patchModules(
        instance,
        'sync/close/send.ts',
        "setStatus(insightId, 'closed', resolution)",
        "setStatus(insightId, 'closed', 'Other')",
      ),
    'Sumo: closing an incident closes its Insight',
    /Resolution of the Insight failed/,
  ],
  [
    'no comment is written',
    (instance) => patchModules(instance, 'sync/comments.ts', 'client.addComment(', '(() => undefined)('),
    'Sumo: closing an incident closes its Insight',
    /Comment on the Insight failed/,
  ],
  [
    'any date is taken',
    (instance) =>
      patchModules(
        instance,
        'cse/parse.ts',
        "createdOf(at('created'))",
        "at('created').value === 7 ? 1768478340000 : createdOf(at('created'))",
      ),
    'Sumo: an Insight becomes an incident',
    /State of the Insight that cannot be read failed/,
  ],
  [
    'the link is not sent',
    (instance) => patchModules(instance, 'sync/link/send.ts', 'client.putEnrichment(', '(() => undefined)('),
    'Sumo: closing an incident closes its Insight',
    /Enrichment ServiceNow failed/,
  ],
  [
    're-opening takes nothing back',
    (instance) =>
      patchModules(instance, 'sync/close/changed.ts', 'cancelClose(insight, incident, ports);', ';'),
    'Sumo: re-opening an incident cancels the close',
    /re-opening did not cancel it/,
  ],
  [
    'a viewer may write configurations',
    openToAll('configuration', 'write'),
    'Sumo: a viewer reads and writes nothing',
    /Rights on \w+_configuration failed: expected "[^"]*", got "read, write"/,
  ],
  [
    'the access key has no ACL',
    withoutAcl('configuration.access_key'),
    'Sumo: a viewer reads and writes nothing',
    /Access Key failed/,
  ],
  [
    'why a delivery failed has no ACL',
    withoutAcl('delivery.error'),
    'Sumo: a viewer reads and writes nothing',
    /Column error of .*_delivery failed/,
  ],
  [
    'what was sent to targets has no ACL',
    withoutAcl('delivery.response'),
    'Sumo: a viewer reads and writes nothing',
    /Column response of .*_delivery failed/,
  ],
  [
    'run data may be written',
    (instance) =>
      set(instance, 'sys_security_acl', `name=${SCOPE}_delivery^operation=write`, {
        script: 'answer = true;',
      }),
    'Sumo: an administrator changes only settings',
    /Rights on \w+_delivery failed/,
  ],
  [
    'an administrator of the app may change Actions',
    openToAll('action', 'write'),
    'Sumo: an administrator changes only settings',
    /Rights on \w+_action failed: expected "[^"]*", got "read, write"/,
  ],
  [
    'the address of an Action has no ACL',
    withoutAcl('action.url^operation=read'),
    'Sumo: an administrator changes only settings',
    /Column url of Actions failed: the role admin can read it/,
  ],
  [
    'an Action admin may change configurations',
    openToAll('configuration', 'create'),
    'Sumo: an Action admin changes only Actions',
    /Rights on \w+_configuration failed: expected "[^"]*", got "read, create"/,
  ],
  [
    'an ACL asks for no role',
    (instance) => remove(instance, 'sys_security_acl_role', `sys_security_acl.name=${SCOPE}_insight`),
    'Sumo: without a role nothing is accessible',
    /Rights on \w+_insight failed: expected "[^"]*", got "read"/,
  ],
  [
    'a unique index is missing',
    (instance) => redefine(instance, `${SCOPE}_delivery`, { indexes: [] }),
    'Sumo: keys refuse a second record',
    /Unique index on dedupe_key failed/,
  ],
  [
    'scripts of the app may write Security Incidents',
    (instance) => openIncidents(instance),
    'Sumo: the transform engine keeps the rules',
    /a script of the app wrote it/,
  ],
  [
    'a choice value is missing',
    (instance) => remove(instance, 'sys_choice', 'name=sn_si_incident^element=contact_type^value=siem'),
    'Sumo: the choice values exist',
    /contact_type failed: siem missing/,
  ],
  [
    'events are not queued',
    (instance) =>
      patchModules(instance, 'platform/events.ts', 'gs.eventQueueScheduled(', '(() => undefined)('),
    'Sumo: an event waits for its time',
    /Not met: records_match_query/,
  ],
  [
    'HTML columns lose their links',
    (instance) =>
      patchModules(
        instance,
        'selftest/mail-checks.ts',
        "row.display('mail_html')",
        "row.display('mail_html').replace(/<a .*?>/g, '')",
      ),
    'Sumo: a mail of an Action keeps its text',
    /Text of a mail failed: <a href="https:\/\/ missing: allow the elements/,
  ],
  [
    'the notification of mails is inactive',
    (instance) => set(instance, 'sysevent_email_action', 'name=Sumo Logic Action Mail', { active: 'false' }),
    'Sumo: a mail of an Action keeps its text',
    /Not met: records_match_query/,
  ],
];
