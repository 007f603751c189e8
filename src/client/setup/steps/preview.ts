import type { Previewed, PreviewRequest } from '../../../server/setup/page/contract.d.ts';
import { h, replace } from '../../shared/dom.ts';
import { button, whileBusy } from '../../shared/parts.ts';
import { judged, type StepView } from '../context.ts';
import { field, textInput } from '../fields.ts';
import { fieldTable } from './mapped-fields.ts';

/** The incidents that the newest Insights, or one of them, would become. */
export const previewView: StepView = (context, answer) => {
  const insight = field({
    id: 'insight',
    label: 'Insight',
    hint: 'Empty shows the newest. Or enter an id, such as INSIGHT-123.',
    input: textInput(''),
  });
  const shown = h('div', { class: 'found' });
  const show = async (): Promise<void> => {
    const body: PreviewRequest = { insight: insight.value() };
    const question = { path: '/preview', body, busy: 'Reading Insights' };
    const said = await judged<Previewed>(context, answer, { insight }, question);
    replace(
      shown,
      ...(said?.insights ?? []).map(({ title, outcome, fields }, at) =>
        h(
          'details',
          { class: 'previewed', open: at === 0 },
          h('summary', {}, h('strong', {}, title), h('span', { class: 'outcome' }, outcome)),
          fields.length > 0 && fieldTable(`Fields of the incident of ${title}`, fields),
        ),
      ),
    );
  };
  const look = button('Show the incident', 'primary', () => void whileBusy(look, show));
  look.type = 'submit';
  return h(
    'form',
    { novalidate: true, onsubmit: (event: Event) => event.preventDefault() },
    insight.element,
    answer.element,
    shown,
    h('div', { class: 'buttons' }, look, button('Next: Activate', 'secondary', context.next)),
  );
};
