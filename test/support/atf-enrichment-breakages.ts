import { loadIntelligence } from './atf-intelligence.ts';
import { remove, set, type Breakage } from './atf-proving.ts';
import { patchModules } from './installed-modules.ts';
import { SCOPE } from './integration.ts';

const updater = 'map.name=Sumo Incident Updater';
const privilege = (table: string, operation: string): string =>
  `source_scope.scope=${SCOPE}^target_name=${table}^operation=${operation}`;

/** What makes the tests of the set-up, of changes in CSE and of enrichments red. */
export const ENRICHMENT_BREAKAGES: readonly Breakage[] = [
  [
    'the map of changes is inactive',
    (instance) => set(instance, 'sys_transform_map', 'name=Sumo Incident Updater', { active: 'false' }),
    'Sumo: the set-up is validated',
    /No transform map from .* is active/,
  ],
  [
    'a table may not be read',
    (instance) => remove(instance, 'sys_scope_privilege', privilege('cmdb_ci', 'read')),
    'Sumo: ServiceNow grants what the app needs',
    /Warning Cannot read cmdb_ci: ServiceNow refused .*\(read, cmdb_ci\) in System Applications/,
  ],
  [
    'an API may not be called',
    (instance) =>
      remove(instance, 'sys_scope_privilege', 'target_name=ScriptableRESTMessageClient.setHttpMethod'),
    'Sumo: ServiceNow grants what the app needs',
    /Error Cannot call ScriptableRESTMessageClient: .*\(execute, ScriptableRESTMessageClient\)/,
  ],
  [
    'a target scope did not resolve',
    (instance) =>
      set(instance, 'sys_scope_privilege', privilege('sn_si_m2m_task_affected_user', 'create'), {
        target_scope: 'f'.repeat(32),
      }),
    'Sumo: ServiceNow grants what the app needs',
    /\(create, sn_si_m2m_task_affected_user\) name no application that exists on this instance/,
  ],
  [
    'the key may not write enrichments',
    (instance) =>
      patchModules(
        instance,
        'selftest/stand-in.ts',
        'putEnrichment,',
        "putEnrichment: () => bad(403, 'no right'),",
      ),
    'Sumo: the set-up is validated',
    /The access key lacks permission to write enrichments: add the capability/,
  ],
  [
    'any key is taken',
    (instance) =>
      patchModules(
        instance,
        'platform/http.ts',
        'setBasicAuth(call.user, call.password)',
        "setBasicAuth(call.user, 'sumo.admin')",
      ),
    'Sumo: the set-up is validated',
    /Validate Setup with a wrong key failed: no error reports the wrong key/,
  ],
  [
    'severities have no labels',
    (instance) => set(instance, 'sys_choice', 'name=sn_si_incident^element=severity^value=1', { label: '1' }),
    'Sumo: the set-up is validated',
    /values instead of labels/,
  ],
  [
    'changes are not carried out',
    (instance) => set(instance, 'sys_transform_map', 'name=Sumo Incident Updater', { active: 'false' }),
    'Sumo: closing an Insight closes its incident',
    /staged changes are pending/,
  ],
  [
    'the state of a change is not mapped',
    (instance) => remove(instance, 'sys_transform_entry', `${updater}^target_field=state`),
    'Sumo: closing an Insight closes its incident',
    /Updating 1 Security Incident failed: the incident is still in state/,
  ],
  [
    'work notes are not mapped',
    (instance) => remove(instance, 'sys_transform_entry', `${updater}^target_field=work_notes`),
    'Sumo: closing an Insight closes its incident',
    /Work notes about the close failed: expected "[^"]*", got "0"/,
  ],
  [
    'a close that came from CSE is sent back',
    (instance) =>
      patchModules(instance, 'sync/follow/carry-out.ts', "close_ordered: 'true'", "close_ordered: 'false'"),
    'Sumo: closing an Insight closes its incident',
    /Close of the incident failed: it is sent back/,
  ],
  [
    'a change of no incident makes one',
    (instance) => set(instance, 'sys_transform_script', `${updater}^when=onBefore`, { active: 'false' }),
    'Sumo: a change of an incident goes through the map',
    /Import state of a change without an incident failed: expected "[^"]*", got "inserted"/,
  ],
  [
    'empty fields are copied',
    (instance) =>
      set(instance, 'sys_transform_map', 'name=Sumo Incident Updater', { copy_empty_fields: 'true' }),
    'Sumo: a change of an incident goes through the map',
    /Other fields of the incident failed/,
  ],
  [
    'a row of an import set is not transformed by itself',
    (instance) =>
      patchModules(
        instance,
        'platform/import-sets.ts',
        'transformAllMaps(set, row)',
        'transformAllMaps(set)',
      ),
    'Sumo: a change of an incident goes through the map',
    /Import state of another row failed: expected "pending", got "updated"/,
  ],
  [
    'a close code has another value',
    (instance) => remove(instance, 'sys_choice', 'name=sn_si_incident^element=close_code^value=101'),
    'Sumo: the choice values exist',
    /close_code failed: 101 missing: name the close codes/,
  ],
  [
    'affected items may not be written',
    (instance) => remove(instance, 'sys_scope_privilege', privilege('task_ci', 'create')),
    'Sumo: a configuration item is found',
    /Affected items failed: expected "[^"]*", got "0"[^]*\(create, task_ci\) in System Applications/,
  ],
  [
    'items are not found by name',
    (instance) =>
      patchModules(instance, 'enrich/items/find.ts', "['name', '=', host]", "['name', '=', 'another']"),
    'Sumo: a configuration item is found',
    /Configuration item of the incident failed: .* it is not selftest\.example\.com/,
  ],
  [
    'the discovery source is no choice',
    (instance) =>
      remove(instance, 'sys_choice', 'name=cmdb_ci^element=discovery_source^value=Other Automated'),
    'Sumo: a missing configuration item is created',
    /Add this choice, or set the property ci_discovery_source to another one\. .*deactivate this test/,
  ],
  [
    'configuration items may not be created',
    (instance) => remove(instance, 'sys_scope_privilege', privilege('cmdb_ci', 'create')),
    'Sumo: a missing configuration item is created',
    /Configuration items .* failed: expected "[^"]*", got "0"[^]*\(create, cmdb_ci\) in System Applications/,
  ],
  [
    'the affected user is not mapped',
    (instance) =>
      remove(instance, 'sys_transform_entry', 'map.name=Sumo Insight Mapper^target_field=affected_user'),
    'Sumo: a user is found',
    /Affected user of the incident failed/,
  ],
  [
    'affected users may not be listed',
    (instance) =>
      remove(instance, 'sys_scope_privilege', privilege('sn_si_m2m_task_affected_user', 'create')),
    'Sumo: a user is found',
    /Affected users failed: expected "1", got "0": Info: .*Further affected users are left out/,
  ],
  [
    'observables are not linked',
    (instance) => {
      loadIntelligence(instance);
      patchModules(instance, 'enrich/observables/links.ts', 'insertInto(LINK,', '((..._) => null)(LINK,');
    },
    'Sumo: Threat Intelligence is linked',
    /Observable links failed: sn_ti_m2m_task_observable has none/,
  ],
  [
    'records come in another order',
    (instance) =>
      patchModules(
        instance,
        'platform/rows.ts',
        'record.orderBy(query.orderBy)',
        'record.orderByDesc(query.orderBy)',
      ),
    'Sumo: keys refuse a second record',
    /Records after a sys_id failed/,
  ],
  [
    'an update writes every column',
    (instance) =>
      patchModules(
        instance,
        'platform/rows.ts',
        'setAll(this.record, this.table, values);',
        "const all = this.record.isValidField('resolution') ? { resolution: this.text('resolution'), ...values } : values; setAll(this.record, this.table, all);",
      ),
    'Sumo: keys refuse a second record',
    /Value that another worker wrote failed/,
  ],
  [
    'import sets may not be deleted',
    (instance) => remove(instance, 'sys_scope_privilege', privilege('sys_import_set', 'delete')),
    'Sumo: the transform engine keeps the rules',
    /Cannot delete records of sys_import_set: ServiceNow refused access/,
  ],
];
