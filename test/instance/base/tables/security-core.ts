import { SOURCES, type TableSpec } from '../describe.ts';

const CORE = {
  scope: 'sn_sec_core',
  plugin: 'com.snc.security_support.core',
  source: `${SOURCES.docs} (labels); names assumed`,
};

/**
 * Cards of Security Operations > Integration Configurations. Of the values the columns integration, name, value,
 * elem_type and password_value are read by a shipped integration; the others follow the labels in ServiceNow's
 * documentation for partners. Which plugin brings the tables is assumed.
 */
export const securityCoreTables: TableSpec[] = [
  {
    ...CORE,
    name: 'sn_sec_core_integration_item',
    label: 'Integration Item',
    extends: 'sys_metadata',
    access: { create: false, update: false, delete: false },
    columns: [
      ['name', 'string', 'Name', { maxLength: 100, display: true }],
      ['order', 'integer', 'Order'],
      ['installed', 'boolean', 'Installed'],
      ['configurable', 'boolean', 'Configurable'],
      ['short_description', 'string', 'Short description', { maxLength: 255 }],
      ['description', 'string', 'Description', { maxLength: 4000 }],
    ],
  },
  {
    ...CORE,
    name: 'sn_sec_core_integration_item_config',
    label: 'Integration and Configurations',
    access: { create: false, update: false, delete: false },
    indexes: [{ columns: ['integration'] }],
    columns: [
      ['integration', 'reference', 'Integration', { reference: 'sn_sec_core_integration_item' }],
      ['name', 'string', 'Name', { maxLength: 100, display: true }],
      ['label', 'string', 'Label', { maxLength: 100 }],
      ['elem_type', 'string', 'Type'],
      ['order', 'integer', 'Order'],
      ['value', 'string', 'Value', { maxLength: 1000 }],
      ['password_value', 'password2', 'Password value'],
    ],
  },
];
