import type { Judged, SetupState, Step } from '../../server/setup/page/contract.d.ts';
import { call, wordsOf } from '../shared/api.ts';
import type { AnswerLine } from '../shared/parts.ts';
import { showErrors, type Field } from './fields.ts';

/** What a step works with. */
export interface Context {
  readonly state: SetupState;
  /** Calls the API for the configuration that is shown. */
  ask<Answer>(path: string, body?: unknown): Promise<Answer>;
  /** Takes over how the server judges the steps now. */
  judge(steps: readonly Step[]): void;
  /** Reads the state again and shows the step anew, with what was answered. */
  reload(answer: AnswerLine): Promise<void>;
  /** Goes on with the next step. */
  next(): void;
}

/** A step's content below its heading. */
export type StepView = (context: Context, answer: AnswerLine) => HTMLElement;

/** How often is asked while another job is in the way, and milliseconds between: the rate limit counts in seconds. */
const TRIES = 4;
const MOMENT = 1200;

export function contextFor(
  state: SetupState,
  go: { judge: Context['judge']; reload: Context['reload']; next: Context['next'] },
): Context {
  const ask = async <Answer>(path: string, body?: unknown): Promise<Answer> => {
    let said = await call<Answer & Partial<Judged>>(path, state.configuration.id, body);
    for (let times = 1; said.passing === true && times < TRIES; times += 1) {
      await new Promise((resolve) => setTimeout(resolve, MOMENT));
      said = await call(path, state.configuration.id, body);
    }
    return said;
  };
  return { state, ask, ...go };
}

/**
 * Sends a step to the server and shows how it judges it: errors at their fields, else the message.
 * @returns the answer where all is well; null where something is wrong, which is shown then
 */
export async function judged<Answer extends Judged>(
  context: Context,
  answer: AnswerLine,
  fields: Readonly<Record<string, Field>>,
  question: { path: string; body?: unknown; busy: string },
): Promise<Answer | null> {
  answer.say('busy', question.busy);
  try {
    const said = await context.ask<Answer>(question.path, question.body);
    context.judge(said.steps);
    const isShown = showErrors(fields, said.errors);
    if (said.ok) {
      if (said.message === '') answer.clear();
      else answer.say('ok', said.message);
      return said;
    }
    answer.say(
      'error',
      said.message || (isShown ? 'Correct the marked field.' : 'The server did not accept it.'),
    );
    return null;
  } catch (thrown) {
    answer.say('error', wordsOf(thrown));
    return null;
  }
}
