import { SOURCES, type TableSpec } from '../describe.ts';

/** Scripted REST APIs and their resources, and the MID Servers that requests can go through. */
export const webServiceTables: TableSpec[] = [
  {
    name: 'sys_ws_definition',
    label: 'Scripted REST Service',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    columns: [
      ['name', 'string', 'Name', { display: true, maxLength: 100 }],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
      ['namespace', 'string', 'API namespace', { maxLength: 100 }],
      ['service_id', 'string', 'API ID', { maxLength: 100 }],
      ['base_uri', 'string', 'Base API path', { maxLength: 255 }],
      ['consumes', 'string', 'Supported request formats', { maxLength: 255 }],
      ['produces', 'string', 'Supported response formats', { maxLength: 255 }],
      ['enforce_acl', 'glide_list', 'Default ACLs', { reference: 'sys_security_acl' }],
      ['short_description', 'string', 'Short description', { maxLength: 1000 }],
    ],
  },
  {
    name: 'sys_ws_operation',
    label: 'Scripted REST Resource',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    columns: [
      ['name', 'string', 'Name', { display: true, maxLength: 100 }],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
      ['web_service_definition', 'reference', 'API definition', { reference: 'sys_ws_definition' }],
      ['http_method', 'string', 'HTTP method', { choice: 3 }],
      ['operation_uri', 'string', 'Resource path', { maxLength: 255 }],
      ['relative_path', 'string', 'Relative path', { maxLength: 255 }],
      ['operation_script', 'script', 'Script'],
      ['requires_authentication', 'boolean', 'Requires authentication', { defaultValue: 'true' }],
      ['requires_acl_authorization', 'boolean', 'Requires ACL authorization', { defaultValue: 'true' }],
      ['requires_snc_internal_role', 'boolean', 'Requires SNC internal role', { defaultValue: 'true' }],
      ['enforce_acl', 'glide_list', 'ACLs', { reference: 'sys_security_acl' }],
      ['consumes', 'string', 'Supported request formats', { maxLength: 255 }],
      ['consumes_customized', 'boolean', 'Override supported request formats'],
    ],
  },
  {
    name: 'ecc_agent',
    label: 'MID Server',
    source: SOURCES.platform,
    indexes: [{ columns: ['name'] }],
    columns: [
      ['name', 'string', 'Name', { display: true, maxLength: 40 }],
      ['status', 'string', 'Status', { choice: 3, maxLength: 40 }],
    ],
  },
];
