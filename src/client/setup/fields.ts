import { h } from '../shared/dom.ts';

/** A labelled input with its hint, and its error after it was judged. */
export interface Field {
  element: HTMLElement;
  input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  value(): string;
  /** An empty text takes the error away. */
  complain(error: string): void;
}

interface Options {
  id: string;
  label: string;
  hint?: string;
  input: Field['input'];
  /** The label is seen by screen readers alone: something beside it says the same. */
  isLabelHidden?: boolean;
}

export function field({ id, label, hint = '', input, isLabelHidden = false }: Options): Field {
  const error = h('p', { class: 'field-error', id: `${id}-error`, hidden: true });
  input.id = id;
  const about = [...(hint === '' ? [] : [`${id}-hint`]), `${id}-error`].join(' ');
  input.setAttribute('aria-describedby', about);
  const element = h(
    'div',
    { class: 'field' },
    h('label', { for: id, class: isLabelHidden ? 'unseen' : undefined }, label),
    input,
    hint !== '' && h('p', { class: 'hint', id: `${id}-hint` }, hint),
    error,
  );
  return {
    element,
    input,
    value: () => input.value,
    complain(text) {
      error.textContent = text;
      error.hidden = text === '';
      if (text === '') input.removeAttribute('aria-invalid');
      else input.setAttribute('aria-invalid', 'true');
    },
  };
}

export function textInput(value: string, more: Readonly<Record<string, string>> = {}): HTMLInputElement {
  const input = h('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', ...more });
  input.value = value;
  return input;
}

/** Shows the errors of the fields that have one, and moves to the first of them. False where there is none. */
export function showErrors(
  fields: Readonly<Record<string, Field>>,
  errors: Readonly<Record<string, string>>,
): boolean {
  let first: Field | undefined;
  for (const [name, each] of Object.entries(fields)) {
    each.complain(errors[name] ?? '');
    if (errors[name] !== undefined) first ??= each;
  }
  first?.input.focus();
  return first !== undefined;
}
