import type { MappedField } from '../../../server/setup/page/contract.d.ts';
import { h, type Child } from '../../shared/dom.ts';
import { table } from '../../shared/parts.ts';

/** Fields of an incident with where their values come from; what would not be stored so is marked, with the reason. */
export function fieldTable(caption: string, fields: readonly MappedField[]): HTMLElement {
  return table(
    caption,
    ['Field', 'Value', 'From'],
    fields.map(({ label, value, source, problem }): Child[] => [
      label,
      problem === ''
        ? h('span', { class: 'value' }, value)
        : h('span', { class: 'value wrong' }, value, h('strong', { class: 'field-error' }, problem)),
      source === '' ? 'script' : h('code', {}, source),
    ]),
  );
}
