import { notEmulated } from '../errors.ts';

/**
 * Classes that the platform offers to scripts without a namespace and this instance does not emulate. Source: `GlideAPIs.json` and
 * the hand-written types of @servicenow/glide 27.0.5.
 */
// prettier-ignore
const CLASSES: readonly string[] = [
  'AJAXMapItem', 'AJAXMapLegendItem', 'AJAXScheduleItem', 'AJAXSchedulePage', 'ActivityLogger',
  'AnonymizationApi', 'AppManagerAPI', 'CIRelationInfoUtil', 'CSSPropertiesRepository', 'CachedRecord',
  'CertificationProcessing', 'ContextMenu', 'DataPatternValidator', 'DataPrivacyAnonymization',
  'DataPrivacyApi', 'DataPrivacyApiSupport', 'DataPrivacyNamingService', 'DataProtectionBaseLicensing',
  'DataProtectionJob', 'DataProtectionValidator', 'DataSecurityService', 'DependencyManager', 'Digest',
  'DomainCleanup', 'DynamicSchemaAPI', 'EHRTProcessor', 'Email', 'EmailAttachment', 'EmailLogger',
  'EmailServiceSendConfig', 'EventAnalyticsAggConfig', 'ExperimentContext', 'ExperimentationService',
  'FeedBackResponse', 'FlowTriggerAPI', 'GCFCollector', 'GCFDefinitionMapper', 'GCFSampleMap',
  'GlideAction', 'GlideAppCache', 'GlideAppCustomizationPackager', 'GlideAppInstallValidationHelper',
  'GlideAppLoader', 'GlideApplicationProperty', 'GlideAvatarFinder', 'GlideCalendarDateTime',
  'GlideChoice', 'GlideChoiceList', 'GlideClientDate', 'GlideClientExtensionPoint',
  'GlideCodeSigningTracker', 'GlideContentType', 'GlideController', 'GlideCounter',
  'GlideCustomTableUtils', 'GlideDBFunctionBuilder', 'GlideDBFunctionCaseBuilder',
  'GlideDBFunctionCaseBuilderBuild', 'GlideDBFunctionCaseBuilderThen',
  'GlideDBFunctionCaseBuilderWhenOtherwiseBuild', 'GlideDataBrokerScriptableQueryAPI', 'GlideDate',
  'GlideDynamicAttribute', 'GlideDynamicAttributeStore', 'GlideDynamicNamespace', 'GlideElement',
  'GlideElementDescriptor', 'GlideEmailOutbound', 'GlideExecutionTracker', 'GlideFilter',
  'GlideGenAIUtils', 'GlideGeoPoint', 'GlideHTTPHeader', 'GlideHTTPUtil', 'GlideImportLog',
  'GlideImportSetRun', 'GlideIntegerDate', 'GlideIntegerTime', 'GlideJsonPath', 'GlideJvmPlatformStats',
  'GlideKaaProfileFactory', 'GlideLRUCache', 'GlideLocale', 'GlideMemoryRecord', 'GlideNativeRecordMutex',
  'GlidePluginManager', 'GlidePreciseTime', 'GlideQuery', 'GlideQueryCondition', 'GlideQueryRecord',
  'GlideRecordSecure', 'GlideRenderJavascript', 'GlideRenderProperties', 'GlideSPScriptable',
  'GlideSQLEscapeUtils', 'GlideSchedule', 'GlideScheduleDateTime', 'GlideScheduleDateTimeSpan',
  'GlideScheduleTimeMap', 'GlideScheduleTimeSpan', 'GlideScopeNameUtil', 'GlideScopedEvaluator',
  'GlideScopedPublishAppWorker', 'GlideScriptEditorUtil', 'GlideScriptableInputStream',
  'GlideScriptedExtensionPoint', 'GlideScriptedHierarchicalWorker', 'GlideScriptedProcessor',
  'GlideSecureRandomUtil', 'GlideSecurityUtils', 'GlideServletRequest', 'GlideServletResponse',
  'GlideSession', 'GlideShellEscapeUtils', 'GlideSubQuery', 'GlideSysAttachment', 'GlideSysListControl',
  'GlideSysTitle', 'GlideTableHierarchy', 'GlideTemplate', 'GlideTextReader', 'GlideTime',
  'GlideTransformLog', 'GlideTransformMap', 'GlideUICompatibility', 'GlideUIExtensionPoint', 'GlideURI',
  'GlideUninstallApplicationInfo', 'GlideUpgradeUtil', 'GlideUser', 'GlideUxTheme',
  'GlideVScriptableQueryAPI', 'GlideVScriptableRecordAPI', 'GlideVScriptableTableAPI', 'GlideVector',
  'GlideXMLParameters', 'GlideXMLUtil', 'GlideZipInputStream', 'GlideZipOutputStream',
  'GlideappAJAXMapPage', 'GlideappCatalogItem', 'GlideappQuestion', 'GlideappWizardIntercept',
  'LFZipInputStream', 'LFZipOutputStream', 'LocalizationFramework', 'MappingLookupSourceDescriptor',
  'MetadataLinkUtil', 'NativeCrypto', 'NodeServiceSaturation', 'PAScopedUtils', 'PAScorecard',
  'PASnapshot', 'ParseAttachmentAsAnEmail', 'PhoneNumberFormat', 'PolarisUI',
  'ProcessMiningForExternalData', 'ProcessOptimization', 'RecordHierarchyAPI', 'RenderProperties',
  'SOAPDocument2', 'ScopedAppDictionaryXMLBuilder', 'ScopedAppRepoRequest', 'ScopedDCManager',
  'ScopedGlideSysAttachment', 'ScopedKMFKaaProfile', 'ScopedPAFormula', 'ScopedPATarget',
  'ScopedReportUtil', 'ScopedReportViewACLManager', 'ScriptableAnalyticsCacheAPI', 'ScriptableChartsAPI',
  'ScriptableParDataAPI', 'SensitiveDataDiscovery', 'SncIPAddress', 'SncProbe', 'TaxonomyJS',
  'TemplatePrinter', 'TopicJS', 'TransactionReplayRunner', 'TriggerUsage', 'UAKeyDescriptorBuilder',
  'UIBScriptables', 'UXFMigrationUtils', 'UXFixJob', 'UpgradeDebuggerResult', 'UserSkillAnalyzer',
  'UserSkillRanking', 'UxFrameworkScriptables', 'UxPageTreeCloner', 'VersionComparatorUtil', 'Workflow',
  'WorkflowDatabus', 'XMLDocument2', 'XMLNode', 'XMLNodeIterator',
];

/** Namespaces of the platform itself that this instance does not emulate; source as above. */
// prettier-ignore
const NAMESPACES: readonly string[] = [
  'sn_actsub', 'sn_ais', 'sn_ais_ec', 'sn_ale_queue', 'sn_app_analytics', 'sn_app_api',
  'sn_app_customization', 'sn_app_state', 'sn_appcollab', 'sn_applyonce', 'sn_assessment_core', 'sn_atf',
  'sn_auth', 'sn_automation', 'sn_awa', 'sn_batch_install', 'sn_bc', 'sn_cc', 'sn_cdm_util', 'sn_cds_eval',
  'sn_cfg_mgmt', 'sn_channelproxy', 'sn_chg_cab_form', 'sn_chg_pol', 'sn_clotho', 'sn_cloud_api',
  'sn_cloud_mig_base', 'sn_cmdb_data_manager', 'sn_cmdbgroup', 'sn_cmp_api', 'sn_collab', 'sn_collision',
  'sn_connect', 'sn_crypto_auto_ns', 'sn_cs', 'sn_cs_adapter', 'sn_cs_base', 'sn_cs_commons',
  'sn_cs_genai', 'sn_cs_notification', 'sn_cs_ns', 'sn_currency', 'sn_cxs', 'sn_cxs_int',
  'sn_dashboard_api', 'sn_data_discovery_api', 'sn_data_gen', 'sn_data_management_console',
  'sn_data_management_rule_backlog', 'sn_data_observer', 'sn_datafabric', 'sn_db', 'sn_delegation',
  'sn_deployment_analyzer', 'sn_discovery', 'sn_disk_usage', 'sn_doc_services', 'sn_docviewer', 'sn_dsb',
  'sn_dt', 'sn_dt_api', 'sn_edge_encryption_ns', 'sn_environment', 'sn_eval', 'sn_fd', 'sn_fd_health',
  'sn_fenix', 'sn_field_encryption_starter', 'sn_flow', 'sn_gcf_ns', 'sn_gfiles', 'sn_glide_config',
  'sn_glide_ms_api', 'sn_graphql', 'sn_hermes', 'sn_hermes_benchmark', 'sn_hw', 'sn_i18n', 'sn_ide',
  'sn_identity', 'sn_idr', 'sn_idrb', 'sn_idx_docstore', 'sn_ih', 'sn_ih_kafka', 'sn_impex',
  'sn_infrasec_ns', 'sn_instance_scan', 'sn_integration_studio', 'sn_interaction', 'sn_interaction_awa',
  'sn_internal_services', 'sn_itom_jutils', 'sn_itservice', 'sn_js_provider', 'sn_jumbo_app',
  'sn_km_intg_api', 'sn_kmf_ns', 'sn_lef', 'sn_log', 'sn_lv', 'sn_mif_core', 'sn_migration_center',
  'sn_ml', 'sn_ml_di', 'sn_mobile', 'sn_mobile_analytics', 'sn_mobile_offline', 'sn_mobile_theme',
  'sn_module_support', 'sn_msteams', 'sn_nlq', 'sn_nlu', 'sn_node_2_node', 'sn_notification', 'sn_notify',
  'sn_notify_twilio', 'sn_num_generator', 'sn_occultus', 'sn_one_extend', 'sn_oneapi', 'sn_ortools',
  'sn_pack_opt', 'sn_pad', 'sn_pad_internal', 'sn_par_correlation', 'sn_par_intelligence', 'sn_parser',
  'sn_pdfgeneratorutils', 'sn_pe_dbh', 'sn_ph', 'sn_playbook', 'sn_pwdreset_api', 'sn_queryrules',
  'sn_releaseops_apis', 'sn_run_level', 'sn_sc', 'sn_sc_replication', 'sn_sc_schema', 'sn_schdl_ns',
  'sn_schema_validator', 'sn_scoped_cache', 'sn_scripted_gql', 'sn_scripted_screen', 'sn_search',
  'sn_sec_diag', 'sn_secrets_ns', 'sn_security_upgrade_utils', 'sn_sensitive', 'sn_sir_core',
  'sn_slow_events', 'sn_sm', 'sn_snap', 'sn_snippets', 'sn_sp_analytics', 'sn_state_flow',
  'sn_std_tkt_api', 'sn_svcerr', 'sn_svcmod', 'sn_t2s', 'sn_telemetry', 'sn_templated_snippets',
  'sn_templates', 'sn_tfrm', 'sn_tours', 'sn_tracking_call_chain', 'sn_ua', 'sn_uapaf', 'sn_uc',
  'sn_ucf_import', 'sn_uit', 'sn_uni_req_api', 'sn_update_set', 'sn_usr', 'sn_utc', 'sn_ux_metrics',
  'sn_uxa_ns', 'sn_vcs', 'sn_vsc_api', 'sn_vtable', 'sn_vtb', 'sn_vul_core', 'sn_word_doc_api',
  'sn_ws_err', 'sn_ws_int', 'sn_zta',
];

/** A class or namespace that may be asked for with `typeof`, and says at any use that it is not emulated. */
function unemulated(name: string): object {
  const refuse = (what = name): never => {
    throw notEmulated(what);
  };
  return new Proxy(function () {}, {
    get: (target, member) =>
      typeof member === 'symbol' ? (Reflect.get(target, member) as unknown) : refuse(`${name}.${member}`),
    set: (_target, member) => refuse(`assignment to ${name}.${String(member)}`),
    has: () => refuse(),
    apply: () => refuse(),
    construct: () => refuse(),
  });
}

const named = (names: readonly string[]): Record<string, object> =>
  Object.fromEntries(names.map((name) => [name, unemulated(name)]));

/** What a module imports from `@servicenow/glide` besides the emulated classes. */
export const UNEMULATED_CLASSES = named(CLASSES);

/** What scripts find in their global scope besides the emulated names. */
export const UNEMULATED_GLOBALS = { ...UNEMULATED_CLASSES, ...named(NAMESPACES) };
