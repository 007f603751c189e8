import type { Platform, Row, Transaction } from '../types.ts';
import { ApiError } from './api-error.ts';

/** A file to attach to a record. */
export interface NewAttachment {
  table: string;
  sysId: string;
  name: string;
  type: string;
  content: Buffer;
}

const DOCUMENTS = 'sys_attachment_doc';
/** Bytes of a file in one row of `sys_attachment_doc`. */
const CHUNK = 700_000;

/** Attaches a file: its description, and its content as Base64 in pieces. Throws 403 where a rule refuses. */
export function addAttachment(platform: Platform, tx: Transaction, file: NewAttachment): Row {
  const { row } = platform.records.insert(tx, 'sys_attachment', {
    file_name: file.name,
    table_name: file.table,
    table_sys_id: file.sysId,
    content_type: file.type,
    size_bytes: String(file.content.length),
    size_compressed: String(file.content.length),
    compressed: 'false',
  });
  if (!row) throw new ApiError(403, 'Operation Failed', 'The attachment was not saved');
  for (let at = 0, position = 0; at < file.content.length; at += CHUNK, position += 1) {
    const piece = file.content.subarray(at, at + CHUNK);
    platform.records.insert(tx, DOCUMENTS, {
      sys_attachment: row.sys_id,
      position: String(position),
      length: String(piece.length),
      data: piece.toString('base64'),
    });
  }
  return row;
}

function piecesOf(platform: Platform, { sys_id: id }: Row): Row[] {
  const rows = platform.store.lookup(DOCUMENTS, 'sys_attachment', [id]) ?? [];
  return [...rows].sort((one, other) => Number(one['position']) - Number(other['position']));
}

/** The content of an attached file. */
export function contentOf(platform: Platform, attachment: Row): Buffer {
  const pieces = piecesOf(platform, attachment);
  return Buffer.concat(pieces.map(({ data }) => Buffer.from(data ?? '', 'base64')));
}

/** Deletes an attachment with its content. */
export function removeAttachment(platform: Platform, tx: Transaction, attachment: Row): void {
  for (const { sys_id: id } of piecesOf(platform, attachment)) platform.records.remove(tx, DOCUMENTS, id);
  if (!platform.records.remove(tx, 'sys_attachment', attachment.sys_id))
    throw new ApiError(403, 'Operation Failed', 'The attachment was not deleted');
}
