import { ALL_EVENTS } from '../../../src/server/actions/events.ts';
import type { ActionField, ActionType } from '../../../src/server/actions/types.d.ts';

const END = '<!-- end -->';
/** Begins what is generated; a page with several such parts names each. */
const begin = (part: string): string => `<!-- npm run generate:actions${part} -->`;

/** The page of a type, from the root of the project. */
export function pageOf({ type }: ActionType): string {
  return `docs/actions/${type.replace(/_/g, '-')}.md`;
}

/** The page that describes what all types have in common. */
export const OVERVIEW = 'docs/actions/README.md';

/** The page with the facts of its type between the two marks, not yet formatted. */
export function withFacts(page: string, actionType: ActionType): string {
  return filled(page, pageOf(actionType), '', factsOf(actionType));
}

/**
 * The overview with its two tables of all types, not yet formatted.
 * @param pages texts of the pages of the types, by path: they say what is sent, and when it is delivered
 */
export function withTables(
  overview: string,
  actionTypes: readonly ActionType[],
  pages: Readonly<Record<string, string>>,
): string {
  const messages = actionTypes.map((actionType) => {
    const file = pageOf(actionType);
    const said = (what: string): string => sentence(pages[file] ?? '', what, file);
    const link = `[${actionType.label}](${file.replace('docs/actions/', '')})`;
    const delivered = said('**Delivered**');
    return [link, said('**Sent**'), eventsOf(actionType), delivered, sizeOf(actionType.limit)];
  });
  const fields = actionTypes.map(({ label, fields: all }) => [label, all.map((one) => one.label).join(', ')]);
  const heads = [
    'Type',
    'What is sent',
    'Notified about',
    'Delivered when the target responds',
    'Largest message',
  ];
  const withMessages = filled(overview, OVERVIEW, ': messages', tableOf(heads, messages));
  return filled(withMessages, OVERVIEW, ': fields', tableOf(['Type', 'Fields'], fields));
}

/** The text of the page with something else between the marks of a part. */
function filled(page: string, file: string, part: string, text: string): string {
  const from = page.indexOf(begin(part));
  const to = page.indexOf(END, from);
  if (from === -1 || to === -1) throw new Error(`${file} has no marks "${begin(part)}" and "${END}"`);
  return `${page.slice(0, from)}${begin(part)}\n\n${text}\n\n${page.slice(to)}`;
}

/** What the item of a list says that begins so, in one line. */
function sentence(page: string, beginning: string, file: string): string {
  const from = page.indexOf(`\n- ${beginning}: `);
  if (from === -1) throw new Error(`${file} has no item "- ${beginning}: ..."`);
  const [item = ''] = page.slice(from + 1).split(/\n(?=-|\n|$)/);
  return item.slice(`- ${beginning}: `.length).replace(/\s+/g, ' ').trim();
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
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
    tableOf(
      ['Field', 'Kind', 'Required', 'What to enter'],
      fields.map((field) => [field.label, kindOf(field), needOf(field), field.help]),
    ),
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
