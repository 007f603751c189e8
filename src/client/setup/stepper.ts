import type { Step, StepId } from '../../server/setup/page/contract.d.ts';
import { h, replace } from '../shared/dom.ts';

const MARKS = { done: '✓', error: '!', open: '' } as const;
const WORDS = { done: 'done', error: 'needs attention', open: 'open' } as const;

/** The list of steps beside the page; it says which is shown, and how each stands. */
export function stepper(go: (step: StepId) => void): {
  element: HTMLElement;
  show(steps: readonly Step[], current: StepId): void;
} {
  const list = h('ol', { class: 'steps' });
  return {
    element: h('nav', { 'aria-label': 'Steps' }, list),
    show(steps, current) {
      const focused = document.activeElement?.getAttribute('data-step');
      replace(list, ...steps.map((step, at) => entry(step, at + 1, step.id === current, go)));
      if (focused) list.querySelector<HTMLElement>(`[data-step="${focused}"]`)?.focus();
    },
  };
}

function entry(
  { id, title, state, summary }: Step,
  number: number,
  isCurrent: boolean,
  go: (step: StepId) => void,
): HTMLElement {
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: `step ${state}`,
        'data-step': id,
        'aria-current': isCurrent ? 'step' : undefined,
        onclick: () => go(id),
      },
      h('span', { class: 'number', 'aria-hidden': 'true' }, MARKS[state] || String(number)),
      h(
        'span',
        { class: 'step-text' },
        h('span', { class: 'step-title' }, title),
        h('span', { class: 'unseen' }, `, ${WORDS[state]}`),
        summary !== '' && h('span', { class: 'step-summary' }, summary),
      ),
    ),
  );
}
