import type { Tone } from '../../ui/index.ts';
import { TACTICS } from '../generate/attack.ts';
import { parseMicros } from '../time.ts';
import type { JsonObject } from '../types.ts';

const LONGEST = 2000;

/** Any value of an Insight as text: what tests add may be malformed. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** An object, whatever stands there. */
export function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}

/** The list under a key, or an empty one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A date of the API for people: UTC, to the second. */
export function timeOf(value: unknown): string {
  const micros = parseMicros(textOf(value));
  if (micros === undefined) return textOf(value);
  return `${new Date(micros / 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

const SEVERITY_TONES: Record<string, Tone> = {
  CRITICAL: 'red',
  HIGH: 'orange',
  MEDIUM: 'yellow',
  LOW: 'blue',
};
const STATUS_TONES: Record<string, Tone> = { new: 'blue', inprogress: 'yellow', closed: 'green' };

/** A value with the colour that it is shown in. */
export interface Toned {
  text: string;
  tone: Tone;
}

export function severityOf(value: unknown): Toned {
  const text = textOf(value);
  return { text, tone: SEVERITY_TONES[text] ?? 'grey' };
}

export function statusOf(value: unknown): Toned {
  const { name, displayName } = objectOf(value);
  return { text: textOf(displayName ?? name ?? value), tone: STATUS_TONES[textOf(name)] ?? 'grey' };
}

/** A user or a team, by the name that people know. */
export function assigneeOf(value: unknown): string {
  const { displayName, username, name } = objectOf(value);
  return textOf(displayName ?? username ?? name);
}

/** `_hostname` as a word. */
export function entityTypeOf(type: unknown): string {
  const word = textOf(type).replace(/^_/, '');
  return { ip: 'IP address', mac: 'MAC address', useragent: 'User agent', url: 'URL' }[word] ?? capital(word);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A tag of ATT&CK as people know it, `TA0001 Initial Access` or `T1566.002`; undefined for another tag. */
export function attackOf(tag: string): string | undefined {
  const [, kind, id] = /^_mitre(?:Attack|Atlas)(Tactic|Technique):(.+)$/.exec(tag) ?? [];
  if (id === undefined) return undefined;
  const tactic = kind === 'Tactic' ? TACTICS.find((one) => one.id === id)?.name : undefined;
  return tactic === undefined ? id : `${id} ${tactic}`;
}

/** An address that a link may lead to; undefined for anything but http and https. */
export function linkOf(value: unknown): string | undefined {
  return /^https?:\/\//i.test(textOf(value)) ? textOf(value) : undefined;
}
