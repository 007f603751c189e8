/**
 * Layouts of the base system's own tables: what their lists and forms show where no installed application says otherwise. Source:
 * platform knowledge; what matters here is that a person finds the columns that the documentation names.
 */

/** Columns of a list, in their order. */
export const LISTS: Record<string, string[]> = {
  sn_si_incident: ['number', 'short_description', 'state', 'priority', 'severity', 'category', 'opened_at'],
  syslog: ['sys_created_on', 'level', 'source', 'message'],
  syslog_app_scope: ['sys_created_on', 'level', 'source', 'message'],
  sys_properties: ['name', 'value', 'type', 'description'],
  sys_email: ['sys_created_on', 'recipients', 'subject', 'type', 'mailbox'],
  sys_choice: ['name', 'element', 'label', 'value', 'sequence', 'inactive'],
  sys_transform_map: ['name', 'source_table', 'target_table', 'active', 'order', 'sys_updated_on'],
  sys_transform_entry: ['source_field', 'target_field', 'coalesce', 'use_source_script', 'sys_updated_on'],
  sys_transform_script: ['when', 'order', 'active', 'sys_updated_on'],
  sysauto_script: ['name', 'active', 'run_type', 'run_period', 'sys_updated_on'],
  sn_sec_cmn_ci_lookup_rule: ['name', 'source', 'method', 'type', 'order', 'active'],
  sn_ti_stix2_attack_pattern: ['mitre_id', 'name', 'description', 'active'],
  sn_ti_source: ['name', 'type', 'active', 'last_run', 'status'],
  sys_atf_test_suite: ['name', 'description', 'active'],
  sys_atf_test: ['name', 'description', 'active'],
  sys_atf_test_suite_test: ['order', 'test', 'abort_on_failure'],
  sys_atf_step: ['order', 'display_name', 'table', 'active'],
  sys_atf_test_suite_result: ['start_time', 'status', 'success_count', 'failure_count', 'end_time'],
  sys_atf_test_result: ['test', 'status', 'output', 'start_time'],
  v_plugin: ['name', 'id', 'version', 'active'],
  sys_user: ['user_name', 'name', 'email', 'active'],
};

/** A section of a form: columns side by side, then those that take the whole width. */
export interface SectionLayout {
  caption: string;
  left?: string[];
  right?: string[];
  below?: string[];
}

export const FORMS: Record<string, SectionLayout[]> = {
  sn_si_incident: [
    {
      caption: 'Security Incident',
      left: [
        'number',
        'caller',
        'affected_user',
        'cmdb_ci',
        'company',
        'category',
        'subcategory',
        'opened_at',
      ],
      right: [
        'state',
        'contact_type',
        'priority',
        'severity',
        'business_criticality',
        'risk_score',
        'assignment_group',
        'assigned_to',
      ],
      below: ['short_description', 'description'],
    },
    {
      caption: 'Threat',
      left: ['mitre_tactic', 'source_ip', 'malware_hash'],
      right: ['mitre_technique', 'dest_ip', 'malware_url'],
      below: ['other_ioc'],
    },
    { caption: 'Notes', below: ['work_notes', 'secure_notes'] },
    {
      caption: 'Closure Information',
      left: ['close_code', 'closed_at'],
      right: ['closed_by', 'active'],
      below: ['close_notes'],
    },
    {
      caption: 'Correlation',
      left: ['correlation_id'],
      right: ['correlation_display'],
      below: ['external_url'],
    },
  ],
  sys_transform_map: [
    {
      caption: 'Table Transform Map',
      left: ['name', 'source_table', 'active', 'run_business_rules'],
      right: ['sys_scope', 'target_table', 'order', 'enforce_mandatory_fields'],
      below: ['run_script', 'script'],
    },
  ],
  sys_transform_entry: [
    {
      caption: 'Field Map',
      left: ['map', 'source_table', 'source_field', 'use_source_script'],
      right: ['target_table', 'target_field', 'coalesce', 'choice_action', 'date_format'],
      below: ['source_script'],
    },
  ],
  sys_properties: [
    {
      caption: 'System Property',
      left: ['name', 'type', 'choices'],
      right: ['sys_scope', 'ignore_cache', 'is_private'],
      below: ['description', 'value'],
    },
  ],
  sn_sec_cmn_ci_lookup_rule: [
    {
      caption: 'CI Lookup Rule',
      left: ['name', 'source', 'source_field', 'active'],
      right: ['method', 'type', 'lookup_target', 'order'],
      below: ['description', 'script'],
    },
  ],
  sys_email: [
    {
      caption: 'Email',
      left: ['type', 'recipients'],
      right: ['mailbox', 'sys_created_on'],
      below: ['subject', 'body'],
    },
  ],
  sysauto_script: [
    {
      caption: 'Scheduled Script Execution',
      left: ['name', 'active', 'run_as', 'run_type', 'run_period'],
      right: ['sys_scope', 'run_start', 'conditional'],
      below: ['script'],
    },
  ],
};

/** Related lists of a form: `table.column` of the reference. */
export const RELATED_LISTS: Record<string, string[]> = {
  sys_transform_map: ['sys_transform_entry.map', 'sys_transform_script.map'],
  sys_atf_test_suite: ['sys_atf_test_suite_test.test_suite', 'sys_atf_test_suite_result.test_suite'],
  sys_atf_test: ['sys_atf_step.test', 'sys_atf_test_result.test'],
  sys_atf_test_suite_result: ['sys_atf_test_result.parent'],
  sn_si_incident: [
    'sn_si_task.parent',
    'task_ci.task',
    'sn_ti_m2m_task_observable.task',
    'sn_ti_stix2_m2m_incident_attack.incident',
  ],
  sys_user: ['sys_user_has_role.user'],
};
