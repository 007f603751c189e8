import { ALL_EVENTS } from '../../../src/server/actions/events.ts';
import type { ActionField, ActionType } from '../../../src/server/actions/types.d.ts';

const BEGIN = '<!-- npm run generate:actions -->';
const END = '<!-- end -->';

/** The page of a type, from the root of the project. */
export function pageOf({ type }: ActionType): string {
  return `docs/actions/${type.replace(/_/g, '-')}.md`;
}

/** The page with the facts of its type between the two marks, not yet formatted. */
export function withFacts(page: string, actionType: ActionType): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`${pageOf(actionType)} has no marks for its facts`);
  return `${page.slice(0, begin)}${BEGIN}\n\n${factsOf(actionType)}\n\n${page.slice(end)}`;
}

/** `1.5 MB`, of bytes. */
export function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${bytes / 1000} kB` : `${bytes / 1e6} MB`;
}

/** `all`, or the kinds of events by name. */
export function eventsOf({ events }: ActionType): string {
  const named = events.filter((kind) => kind !== 'test').join(', ');
  return events === ALL_EVENTS ? 'all' : named.replace('_', ' ');
}

function factsOf(actionType: ActionType): string {
  const { fields, hosts = [], limit } = actionType;
  const names = hosts.map((host) => `\`${host.charAt(0) === '.' ? '*' : ''}${host}\``).join(', ');
  return [
    '| Field | Kind | Required | What to enter |',
    '| --- | --- | --- | --- |',
    ...fields.map((field) => `| ${field.label} | ${kindOf(field)} | ${needOf(field)} | ${field.help} |`),
    '',
    `- Events: ${eventsOf(actionType)}.`,
    `- Largest message: ${sizeOf(limit)}.`,
    ...(names === '' ? [] : [`- Hosts: ${names}.`]),
  ].join('\n');
}

function kindOf({ kind, choices = [] }: ActionField): string {
  if (kind === 'flag') return 'true or false';
  if (kind !== 'choice') return kind;
  return `choice: ${choices.map(([, label]) => `\`${label}\``).join(', ')}`;
}

function needOf({ required }: ActionField): string {
  return required === true ? 'yes' : 'no';
}
