import { notEmulated } from '../errors.ts';
import { RECORD_MEMBERS } from './api-names.ts';
import { elementOf } from './element-proxy.ts';
import { BEHIND, isInnocent, methodsOf } from './expose.ts';
import { GlideRecord } from './glide-record.ts';
import { RecordCursor } from './record-cursor.ts';

const METHODS = methodsOf('GlideRecord', GlideRecord as never, [RecordCursor.prototype]);

/** Fields of the record are properties: reading gives the element, assigning sets the value. */
const HANDLER: ProxyHandler<GlideRecord> = {
  get(target, member) {
    if (member === BEHIND) return target;
    if (typeof member === 'symbol') return undefined;
    return METHODS[member] ?? property(target, member);
  },
  set(target, member, value) {
    target.put(String(member), value, true);
    return true;
  },
  has: (target, member) =>
    typeof member === 'string' && (member in METHODS || target.column(member) !== undefined),
  ownKeys: (target) => (target.valid ? columnNames(target) : []),
  getOwnPropertyDescriptor(target, member) {
    if (typeof member === 'symbol' || !target.column(member)) return undefined;
    return { value: elementOf(target, member), enumerable: true, configurable: true, writable: true };
  },
};

function columnNames(target: GlideRecord): string[] {
  return target.context.platform.schema.columns(target.className()).map((column) => column.name);
}

/** Element of a field; an unknown name is undefined in lenient mode, and throws in strict mode (V05). */
function property(target: GlideRecord, member: string): object | undefined {
  const made = target.elements.get(member);
  if (made) return made;
  if (isInnocent(member)) return undefined;
  if (target.column(member)) return elementOf(target, member);
  if (RECORD_MEMBERS.has(member)) throw notEmulated(`GlideRecord.${member}`);
  return target.missing(member);
}

/** How scripts see a record. */
export function wrapRecord(record: GlideRecord): object {
  return new Proxy(record, HANDLER);
}
