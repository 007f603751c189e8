import { ERROR_CLASSES } from './error-classes.ts';
import { EXPLAINED } from './catalogue.ts';
import type { Message } from './scan.ts';
import { VARIES } from './texts.ts';

/** The document that shows the messages, from the root of the project. */
export const DOCUMENT = 'docs/troubleshooting.md';

const BEGIN = '<!-- generated: npm run generate:messages -->';
const END = '<!-- end of what is generated -->';

/** The document with the messages of today; what stands around them stays. */
export function withMessages(document: string, messages: readonly Message[]): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin === -1 || end === -1) throw new Error(`${DOCUMENT} does not say where the messages stand`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${sectionsOf(messages)}\n\n${document.slice(end)}`;
}

function sectionsOf(messages: readonly Message[]): string {
  return [
    '## Messages of Sumo Status',
    '_Reason_ and _Findings_ of Sumo Status, and _Findings_ of Integration Runs; `...` stands for variable text.',
    ...Object.entries(EXPLAINED).flatMap(([title, explained]) => [
      `### ${title}`,
      table(
        ['Message', 'Cause', 'What to do'],
        explained.map(({ message, cause, remedy }) => [code(message), cause, remedy]),
      ),
    ]),
    '## Messages of Validate Setup',
    'The message names the cause; after its colon it says what to do.',
    table(['Message', 'What to do'], setupRows(messages)),
    '## Errors',
    'An error reads `[area] What failed: reason; what to do [HTTP status] [call]`. Its class decides what happens next.',
    table(
      ['Class', 'When', 'What the app does', 'What to do'],
      Object.entries(ERROR_CLASSES).map(([name, { when, then, remedy }]) => [name, when, then, remedy]),
    ),
    table(['Error', 'What to do', 'Class'], errorRows(messages)),
    '## Targets of Actions',
    '_Error_ of a delivery, and _Reason_ of an Action that is stopped or paused. What the target said follows, then what to do.',
    table(['Message', 'What to do', 'The delivery'], targetRows(messages)),
  ].join('\n\n');
}

function setupRows(messages: readonly Message[]): string[][] {
  const rows = messages.filter(({ kind }) => kind === 'setup');
  return rows.map(({ text, remedy }) => [code(text), sentence(remedy)]).sort(byFirst);
}

/** An error whose class is decided at run time is of the class that its HTTP status says; so is what to do about it. */
function errorRows(messages: readonly Message[]): string[][] {
  const rows = messages
    .filter(({ kind, text }) => kind === 'error' && !text.startsWith('[...]'))
    .map(({ text, remedy, errorClass }) => [
      code(text),
      remedy === '' || remedy === VARIES ? 'As the message says' : sentence(remedy),
      errorClass || 'by HTTP status',
    ]);
  return distinct(rows);
}

function targetRows(messages: readonly Message[]): string[][] {
  const rows = messages
    .filter(({ kind }) => kind === 'target')
    .map(({ text, remedy, errorClass }) => [
      code(text),
      remedy === VARIES ? 'As the message says' : sentence(remedy),
      errorClass,
    ]);
  return distinct(rows);
}

function distinct(rows: readonly string[][]): string[][] {
  return [...new Map(rows.map((row) => [row.join('|'), row])).values()].sort(byFirst);
}

function byFirst([a = '']: string[], [b = '']: string[]): number {
  return a < b ? -1 : 1;
}

function code(text: string): string {
  return `\`${text}\``;
}

function sentence(text: string): string {
  return text === '' ? '' : text.charAt(0).toUpperCase() + text.slice(1);
}

/** A table in Markdown; Prettier pads it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
