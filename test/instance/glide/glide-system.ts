import { randomBytes } from 'node:crypto';
import { notEmulated } from '../errors.ts';
import { propertyOf } from '../records/index.ts';
import { parseStored } from '../schema/index.ts';
import type { LogLine, Row } from '../types.ts';
import { Scripted } from './context.ts';
import { optionalText } from './convert.ts';
import { behind, expose } from './expose.ts';
import { RecordCursor } from './record-cursor.ts';

/** gs (GlideSystem, scoped). */
export class GlideSystem extends Scripted {
  /** gs.info(message, [parameters]). */
  info(...given: unknown[]): void {
    this.#log('info', given);
  }

  /** gs.warn(message, [parameters]). */
  warn(...given: unknown[]): void {
    this.#log('warn', given);
  }

  /** gs.error(message, [parameters]). */
  error(...given: unknown[]): void {
    this.#log('error', given);
  }

  /** gs.getProperty(key, [alternative]): from memory; the alternative stands in for a missing or empty property. */
  getProperty(name: unknown, alternative?: unknown): string | null {
    const value = propertyOf(this.context.platform, optionalText(name));
    if (value) return value;
    return alternative === undefined || alternative === null ? (value ?? null) : optionalText(alternative);
  }

  /** gs.setProperty: refused, because one write flushes the caches of the whole instance. */
  setProperty(): never {
    throw notEmulated('gs.setProperty');
  }

  /** gs.nil(object): null, undefined, the empty string, and elements without a value. */
  nil(value: unknown): boolean {
    return value === null || value === undefined || String(value as string) === '';
  }

  /** gs.getUserID(). */
  getUserID(): string {
    return this.context.tx.user.sysId;
  }

  /** gs.getUserName(). */
  getUserName(): string {
    return this.context.tx.user.name;
  }

  /** gs.getUserDisplayName(): display value of the user's record, else its name. */
  getUserDisplayName(): string {
    const { platform, tx } = this.context;
    const row = platform.schema.has('sys_user') ? platform.store.get('sys_user', tx.user.sysId) : undefined;
    return row?.name ?? tx.user.name;
  }

  /** gs.getUser(): id, name, address and roles of the user. */
  getUser(): object {
    return exposedUser.wrap(new GlideUser(this.context));
  }

  /** gs.eventQueue(name, record, parm1, parm2, [queue]). */
  eventQueue(name: unknown, record: unknown, parm1?: unknown, parm2?: unknown): void {
    this.#queue(name, record, parm1, parm2);
  }

  /** gs.eventQueueScheduled(name, record, parm1, parm2, time): time is a GlideDateTime or UTC text. */
  eventQueueScheduled(name: unknown, record: unknown, parm1: unknown, parm2: unknown, time: unknown): void {
    const dueAt = parseStored(optionalText(time));
    if (dueAt === undefined)
      throw new TypeError(`gs.eventQueueScheduled: no date-time: ${optionalText(time)}`);
    this.#queue(name, record, parm1, parm2, dueAt);
  }

  /** gs.addInfoMessage(message). */
  addInfoMessage(message: unknown): void {
    this.context.tx.messages.push({ level: 'info', text: optionalText(message) });
  }

  /** gs.addErrorMessage(message). */
  addErrorMessage(message: unknown): void {
    this.context.tx.messages.push({ level: 'error', text: optionalText(message) });
  }

  /** gs.generateGUID(). */
  generateGUID(): string {
    return randomBytes(16).toString('hex');
  }

  /** gs.getCurrentScopeName(). */
  getCurrentScopeName(): string {
    const { scope } = this.context.tx;
    return scope === 'global' ? 'rhino.global' : scope;
  }

  #log(level: LogLine['level'], given: unknown[]): void {
    if (given.length > 6) throw new TypeError(`gs.${level} takes a message and at most 5 parameters`);
    const [message, ...parameters] = given;
    this.context.platform.log.write(
      level,
      this.context.tx.scope,
      fill(String(message as string), parameters),
    );
  }

  #queue(name: unknown, record: unknown, parm1: unknown, parm2: unknown, dueAt?: number): void {
    const cursor = behind(record, RecordCursor);
    const row: Row | undefined = cursor?.asRow();
    const { platform, tx } = this.context;
    const text = [name, parm1, parm2].map(optionalText);
    platform.events.queue(
      tx,
      text[0] ?? '',
      cursor?.className() ?? '',
      row?.sys_id ?? '',
      text[1] ?? '',
      text[2] ?? '',
      dueAt,
    );
  }
}

/** What gs.getUser() gives, as far as it is emulated (GlideUser, scoped). */
class GlideUser extends Scripted {
  /** GlideUser.getEmail(): of the user's record; empty where there is none. */
  getEmail(): string {
    const { platform, tx } = this.context;
    const row = platform.schema.has('sys_user') ? platform.store.get('sys_user', tx.user.sysId) : undefined;
    return row?.email ?? '';
  }
}

const exposedUser = expose('GlideUser', GlideUser);

/** How scripts see gs. */
export const exposedSystem = expose('gs', GlideSystem);

/** Puts parameters in the places of {0}, {1}, ... */
function fill(message: string, parameters: unknown[]): string {
  return message.replace(/\{(\d+)\}/g, (place, index) =>
    Number(index) < parameters.length ? String(parameters[Number(index)] as string) : place,
  );
}
