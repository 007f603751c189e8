/**
 * Members of GlideRecord and GlideElement that the platform's types name. Reading one that is not emulated throws, where any other
 * unknown property is taken for a field. Source: the types of @servicenow/glide 27.0.5.
 */
// prettier-ignore
export const RECORD_MEMBERS: ReadonlySet<string> = new Set([
  'SafeTableFields', '_get', '_next', '_query', 'addActiveQuery', 'addEncodedQuery', 'addFunction',
  'addInactiveQuery', 'addJoinQuery', 'addNotNullQuery', 'addNullQuery', 'addQuery', 'addQueryHint',
  'addSystemEncodedQuery', 'addSystemOrderBy', 'addSystemOrderByDesc', 'addSystemQuery',
  'addUserEncodedQuery', 'addUserOrderBy', 'addUserOrderByDesc', 'addUserQuery', 'addValue',
  'applyEncodedQuery', 'autoSysFields', 'canCreate', 'canDelete', 'canRead', 'canWrite', 'chooseWindow',
  'deleteMultiple', 'deleteRecord', 'disableSecurityFeature', 'disableSysIdInOptimization',
  'enableSecurityFeature', 'enableSessionLanguageJoin', 'get', 'getAttribute', 'getBooleanAttribute',
  'getCategory', 'getClassDisplayValue', 'getDisplayName', 'getDisplayValue', 'getDynamicAttribute',
  'getDynamicAttributeDisplayValue', 'getDynamicAttributeValue', 'getED', 'getElement', 'getElements',
  'getEncodedQuery', 'getEscapedDisplayValue', 'getGeoPoint', 'getLabel', 'getLastErrorMessage', 'getLink',
  'getPlural', 'getRecordClassName', 'getRequestedElements', 'getRowCount', 'getTableName',
  'getTableScope', 'getUniqueValue', 'getValue', 'getViewDefinition', 'hasNext', 'initialize', 'insert',
  'insertWithReferences', 'isActionAborted', 'isDataFabricOperation', 'isEncodedQueryValid', 'isNewRecord',
  'isValid', 'isValidEncodedQuery', 'isValidField', 'isValidRecord', 'isWorkflow', 'largeResultExpected',
  'newRecord', 'next', 'operation', 'orderBy', 'orderByDesc', 'query', 'queryNoDomain', 'setAbortAction',
  'setCategory', 'setDynamicAttributeDisplayValue', 'setDynamicAttributeDisplayValues',
  'setDynamicAttributeValue', 'setDynamicAttributeValues', 'setLimit', 'setNewGuid', 'setNewGuidValue',
  'setNoCount', 'setValue', 'setViewDefinition', 'setWorkflow', 'targetExtension', 'update',
  'updateMultiple', 'updateMultipleAllowNull', 'updateNoDomain', 'updateWithReferences',
]);

/** As RECORD_MEMBERS, of GlideElement. */
// prettier-ignore
export const ELEMENT_MEMBERS: ReadonlySet<string> = new Set([
  'addRow', 'canCreate', 'canRead', 'canWrite', 'changes', 'changesFrom', 'changesFromNotEmpty',
  'changesTo', 'changesToNotEmpty', 'dateNumericValue', 'debug', 'deleteRow', 'elementSupportsMapping',
  'explainLock', 'getAttribute', 'getBaseTableName', 'getBooleanAttribute', 'getCLEDecryptedDBValue',
  'getCell', 'getCellDisplayValue', 'getCellValue', 'getCells', 'getChoiceValue', 'getChoiceValueLang',
  'getChoices', 'getContextID', 'getContextName', 'getCurrencyCode', 'getCurrencyDisplayValue',
  'getCurrencyString', 'getCurrencyValue', 'getDebugCount', 'getDecryptedValue', 'getDependent',
  'getDependentTable', 'getDisplayValue', 'getDisplayValueExt', 'getDisplayValueLang',
  'getDynamicAttribute', 'getDynamicAttributeDisplayValue', 'getDynamicAttributePrimitiveValue',
  'getDynamicAttributeValue', 'getDynamicAttributesInSchema', 'getDynamicAttributesInStore',
  'getDynamicNamespace', 'getED', 'getElementValue', 'getElements', 'getError', 'getEscapedValue',
  'getFieldStyle', 'getFullStyle', 'getGlideObject', 'getGlideRecord', 'getGlobalDisplayValue',
  'getHTMLValue', 'getHTMLValueExt', 'getHint', 'getInitialValue', 'getJournalEntry', 'getLabel',
  'getLabelLang', 'getMappingConfig', 'getModifiedBy', 'getName', 'getNumericCurrencyCode',
  'getProviderType', 'getQuestion', 'getQuestionIds', 'getRefRecord', 'getReferenceCurrencyCode',
  'getReferenceDisplayValue', 'getReferenceKey', 'getReferenceTable', 'getReferenceValue', 'getRow',
  'getRowCount', 'getRows', 'getSessionCurrencyCode', 'getSessionDisplayValue', 'getSessionValue',
  'getStages', 'getStyle', 'getTableName', 'getTextAreaDisplayValue', 'getValue', 'getValueMapping',
  'getVariableName', 'getVariablesValue', 'getXHTMLValue', 'getXMLValue', 'hasAttribute', 'hasDefinition',
  'hasMapping', 'hasRightsTo', 'hasValidValue', 'hasValue', 'isArray', 'isDynamicCreate', 'isInSchema',
  'isMultiRow', 'isNil', 'isObject', 'isTransient', 'isValidCell', 'nil', 'setCellValue',
  'setDateNumericValue', 'setDisplayValue', 'setDynamicAttributeDisplayValue',
  'setDynamicAttributeDisplayValues', 'setDynamicAttributeValue', 'setDynamicAttributeValues', 'setError',
  'setInitialValue', 'setJournalEntry', 'setPhoneNumber', 'setValue', 'setValueMapping', 'size',
  'toString',
]);
