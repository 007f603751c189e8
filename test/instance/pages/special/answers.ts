import type { FieldModel } from '../../../ui/index.ts';
import type { Change } from './changes.ts';

/** What the application of a card answers to a save: findings in its own records, a level and a sentence on each line. */
export interface Answers {
  /** That it is connected; empty where anything is wrong. */
  connected: string;
  /** What is wrong, by the name of the field that the sentence names by its label. */
  errors: ReadonlyMap<string, string>;
  /** What names no field: errors, and warnings where nothing else is said. */
  others: { level: 'error' | 'info'; text: string }[];
}

/** `Error The Host ...`: the level, and what was found. */
const FINDING = /^(OK|Warning|Error) (.+)$/;

/**
 * Reads the answers out of the records that changed. The popup of the platform shows none of this: the records are the answer there.
 */
export function answersIn(changes: readonly Change[], fields: readonly FieldModel[]): Answers {
  const found = changes
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const [, level = '', text = ''] = FINDING.exec(line) ?? [];
      return text === '' ? [] : [{ level, text }];
    });
  const errors = new Map<string, string>();
  const others: Answers['others'] = [];
  for (const { level, text } of found.filter((each) => each.level !== 'OK')) {
    const named = fields.filter(({ label }) => text.includes(label));
    for (const { name } of named) errors.set(name, [errors.get(name), text].filter(Boolean).join(' '));
    if (named.length === 0) others.push({ level: level === 'Error' ? 'error' : 'info', text });
  }
  const connected = found.find(({ level, text }) => level === 'OK' && text.startsWith('Connected: '));
  const isGood = errors.size === 0 && others.every(({ level }) => level !== 'error');
  if (isGood && connected !== undefined) return { connected: connected.text, errors, others: [] };
  const isTold = errors.size > 0;
  return { connected: '', errors, others: others.filter(({ level }) => !isTold || level === 'error') };
}
