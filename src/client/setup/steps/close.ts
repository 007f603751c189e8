import type { CloseRequest, Closing } from '../../../server/setup/page/contract.d.ts';
import { wordsOf } from '../../shared/api.ts';
import { h, replace } from '../../shared/dom.ts';
import { button, link, table, whileBusy } from '../../shared/parts.ts';
import { judged, type StepView } from '../context.ts';
import { field, showErrors, type Field } from '../fields.ts';

/** Whether a closed incident closes its Insight, and with which of the tenant's resolutions. */
export const closeView: StepView = (context, answer) => {
  const shown = h('div', { class: 'found' });
  const box = h('input', { type: 'checkbox', id: 'close-insight' });
  let fields: Record<string, Field> = {};
  const read = async (): Promise<void> => {
    answer.say('busy', 'Reading the resolutions of your tenant');
    try {
      const said = await context.ask<Closing>('/close');
      context.judge(said.steps);
      box.checked = said.closeInsight;
      fields = choosers(said);
      replace(shown, ...content(said, box, fields));
      const isShown = showErrors(fields, said.errors);
      if (said.ok) answer.clear();
      else answer.say('error', said.message || (isShown ? 'Correct the marked rows.' : ''));
    } catch (thrown) {
      answer.say('error', wordsOf(thrown));
    }
  };
  void read();
  const save = button('Save and go on', 'primary', () => {
    void whileBusy(save, async () => {
      const rows = Object.entries(fields).map(([id, each]) => ({ id, resolution: each.value() }));
      const body: CloseRequest = { closeInsight: box.checked, rows };
      const said = await judged(context, answer, fields, { path: '/close', body, busy: 'Saving' });
      if (said !== null) context.next();
    });
  });
  return h('div', {}, shown, answer.element, h('div', { class: 'buttons' }, save));
};

/** A list of the tenant's resolutions for each row; what it does not have is there as well, or a save would change it unseen. */
function choosers({ rows, resolutions }: Closing): Record<string, Field> {
  return Object.fromEntries(
    rows.map(({ id, when, resolution }) => {
      const isKnown = resolutions.includes(resolution);
      const names = isKnown ? resolutions : [resolution, ...resolutions];
      const input = h('select', {}, ...names.map((name) => h('option', { value: name }, name)));
      input.value = resolution;
      return [id, field({ id: `row-${id}`, label: `Resolution for ${when}`, input, isLabelHidden: true })];
    }),
  );
}

function content(
  said: Closing,
  box: HTMLInputElement,
  fields: Readonly<Record<string, Field>>,
): HTMLElement[] {
  return [
    h(
      'div',
      { class: 'check' },
      box,
      h('label', { for: 'close-insight' }, 'Close the Insight when its incident is closed or cancelled'),
    ),
    table(
      'Which resolution the Insight gets',
      ['When the incident has', 'Resolution in Cloud SIEM'],
      said.rows.map(({ id, when }) => [when, fields[id]?.element ?? '']),
    ),
    h(
      'p',
      {},
      'The first row that matches decides. Add rows in the ',
      link(said.mapUrl, 'Resolution Map'),
      '.',
    ),
  ];
}
