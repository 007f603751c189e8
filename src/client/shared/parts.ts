import { h, replace, type Child } from './dom.ts';

/** Where a step or a list says how something ended: read out by screen readers when it changes. */
export interface AnswerLine {
  element: HTMLElement;
  say(kind: 'ok' | 'error' | 'busy', text: string): void;
  clear(): void;
}

const MARKS = { ok: '✓', error: '!', busy: '…' } as const;

export function answerLine(): AnswerLine {
  const element = h('div', { class: 'answer', role: 'status', 'aria-live': 'polite' });
  return {
    element,
    say(kind, text) {
      element.className = `answer ${kind}`;
      replace(element, h('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[kind]), h('span', {}, text));
    },
    clear() {
      element.className = 'answer';
      replace(element);
    },
  };
}

export function button(
  text: string,
  kind: 'primary' | 'secondary' | 'quiet',
  press: () => void,
): HTMLButtonElement {
  return h('button', { type: 'button', class: `button ${kind}`, onclick: press }, text);
}

export function link(
  url: string,
  text: string,
  more: Readonly<Record<string, string>> = {},
): HTMLAnchorElement {
  return h('a', { href: url, ...more }, text);
}

/** A table with a caption and head; it scrolls by itself where a screen is narrow. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Child[])[],
): HTMLElement {
  return h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ...head.map((title) => h('th', { scope: 'col' }, title)))),
      h(
        'tbody',
        {},
        ...rows.map((cells) =>
          h(
            'tr',
            {},
            ...cells.map((cell, at) => (at === 0 ? h('th', { scope: 'row' }, cell) : h('td', {}, cell))),
          ),
        ),
      ),
    ),
  );
}

/** Keeps a button from being pressed twice while work is going on. */
export async function whileBusy(pressed: HTMLButtonElement, work: () => Promise<void>): Promise<void> {
  if (pressed.getAttribute('aria-disabled') === 'true') return;
  pressed.setAttribute('aria-disabled', 'true');
  try {
    await work();
  } finally {
    pressed.removeAttribute('aria-disabled');
  }
}
