import type { XmlNode } from './xml.ts';

/**
 * A column of a record in update XML. Attributes other than `display_value` say how to find a reference by
 * another column.
 */
export interface RecordField {
  name: string;
  value: string;
  attributes: Record<string, string>;
}

/** One record of an update XML file. */
export interface UpdateRecord {
  table: string;
  action: 'INSERT_OR_UPDATE' | 'DELETE';
  sysId: string;
  fields: RecordField[];
  /** File name, for messages. */
  file: string;
}

/** `delete_multiple`: rows of the table that match the query go, unless the same file brings them again. */
export interface UpdateDeletion {
  table: string;
  query: string;
  file: string;
}

/** What one update XML file holds. */
export interface UpdateFile {
  records: UpdateRecord[];
  deletions: UpdateDeletion[];
}

function toRecord(node: XmlNode, sysId: string, file: string): UpdateRecord {
  const fields = node.children.map(({ tag, text, attributes }) => ({ name: tag, value: text, attributes }));
  const action = node.attributes.action === 'DELETE' ? 'DELETE' : 'INSERT_OR_UPDATE';
  return { table: node.tag, action, sysId, fields, file };
}

/**
 * Records under a `record_update` element, in file order. Records may be nested in wrappers (choices, form
 * sections, lists): a record is an element with an action and a sys_id of its own.
 */
export function updateRecords(root: XmlNode, file: string): UpdateFile {
  const found: UpdateFile = { records: [], deletions: [] };
  const walk = (node: XmlNode): void => {
    const { action, query } = node.attributes;
    const sysId = node.children.find((child) => child.tag === 'sys_id')?.text.trim();
    if (action === 'delete_multiple') found.deletions.push({ table: node.tag, query: query ?? '', file });
    else if (action && sysId) found.records.push(toRecord(node, sysId, file));
    else node.children.forEach(walk);
  };
  root.children.forEach(walk);
  return found;
}
