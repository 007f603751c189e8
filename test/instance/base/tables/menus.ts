import { SOURCES, type TableSpec } from '../describe.ts';

/** Application menus and modules: what the navigator shows. */
export const menuTables: TableSpec[] = [
  {
    name: 'sys_app_application',
    label: 'Application Menu',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    columns: [
      ['title', 'string', 'Title', { display: true, maxLength: 80 }],
      ['name', 'string', 'Name', { maxLength: 80 }],
      ['hint', 'string', 'Hint', { maxLength: 255 }],
      ['description', 'string', 'Description', { maxLength: 4000 }],
      ['roles', 'string', 'Roles', { maxLength: 1000 }],
      ['order', 'integer', 'Order'],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
    ],
  },
  {
    name: 'sys_app_module',
    label: 'Module',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    indexes: [{ columns: ['application'] }],
    columns: [
      ['title', 'string', 'Title', { display: true, maxLength: 80 }],
      ['application', 'reference', 'Application menu', { reference: 'sys_app_application' }],
      ['link_type', 'string', 'Link type', { choice: 3 }],
      ['name', 'string', 'Table', { maxLength: 80 }],
      ['filter', 'conditions', 'Filter'],
      ['query', 'string', 'Arguments', { maxLength: 4000 }],
      ['hint', 'string', 'Hint', { maxLength: 255 }],
      ['roles', 'string', 'Roles', { maxLength: 1000 }],
      ['order', 'integer', 'Order'],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
    ],
  },
];
