import { CseError } from '../errors.ts';
import { cloudKey } from './cloud-key.ts';
import { credentialTheft } from './credential-theft.ts';
import { exfiltration } from './exfiltration.ts';
import { falseAlarm } from './false-alarm.ts';
import { insider } from './insider.ts';
import { lateralMovement } from './lateral-movement.ts';
import { malware } from './malware.ts';
import { phishing } from './phishing.ts';
import type { Story } from './story.ts';

export { makeStory } from './make.ts';
export type { Story } from './story.ts';

/** Eight Insights that tell one story: an intrusion at one company, an insider beside it, and a false alarm. */
export const STORIES: readonly Story[] = [
  phishing,
  malware,
  credentialTheft,
  lateralMovement,
  exfiltration,
  cloudKey,
  insider,
  falseAlarm,
];

/** All stories, or those of these names. */
export type StoryChoice = boolean | readonly string[];

/** The chosen stories in the order of the eight; a 400 for a name that is none. */
export function chooseStories(choice: StoryChoice): Story[] {
  if (typeof choice === 'boolean') return choice ? [...STORIES] : [];
  const known = STORIES.map(({ name }) => name);
  const unknown = choice.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new CseError(400, `Unknown story '${unknown}'; known: ${known.join(', ')}.`);
  return STORIES.filter(({ name }) => choice.includes(name));
}

/** When the last of these stories happens, in minutes after the first of the eight. */
export function lastOf(stories: readonly Story[]): number {
  return Math.max(0, ...stories.map(({ after }) => after));
}
