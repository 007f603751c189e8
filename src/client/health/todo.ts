import type { Acted, ActRequest, Overview, Press, Todo } from '../../server/health/contract.d.ts';
import { call, wordsOf } from '../shared/api.ts';
import { h } from '../shared/dom.ts';
import { button, link, whileBusy, type AnswerLine } from '../shared/parts.ts';

const WORDS = { error: 'Error', warning: 'Warning' } as const;

/** What somebody has to do, each with its buttons. */
export function todoList(
  { todo, mayAct }: Overview,
  answer: AnswerLine,
  reload: () => Promise<void>,
): HTMLElement {
  if (todo.length === 0) return h('p', {}, 'Nothing: everything is in order.');
  return h('ul', { class: 'todo' }, ...todo.map((each) => item(each, mayAct, answer, reload)));
}

function item(
  { level, about, what, buttons }: Todo,
  mayAct: boolean,
  answer: AnswerLine,
  reload: () => Promise<void>,
): HTMLElement {
  return h(
    'li',
    { class: level },
    h('span', { class: 'badge' }, WORDS[level]),
    h('span', { class: 'what' }, about !== '' && h('span', { class: 'about' }, about), what),
    h(
      'span',
      { class: 'presses' },
      ...buttons
        .filter((each) => mayAct || !('act' in each))
        .map((each) => press(each, about || what, answer, reload)),
    ),
  );
}

function press(each: Press, about: string, answer: AnswerLine, reload: () => Promise<void>): HTMLElement {
  if ('url' in each) return link(each.url, each.label, { 'aria-label': `${each.label}: ${about}` });
  const { label, act, id } = each;
  const made = button(label, 'quiet', () => {
    void whileBusy(made, async () => {
      answer.say('busy', label);
      try {
        const body: ActRequest = { act, id };
        const { ok, message } = await call<Acted>('/act', '', body);
        await reload();
        answer.say(ok ? 'ok' : 'error', message);
      } catch (thrown) {
        answer.say('error', wordsOf(thrown));
      }
    });
  });
  made.setAttribute('aria-label', `${label}: ${about}`);
  return made;
}
