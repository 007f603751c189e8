import type { InsightTitle, Selected, SelectRequest } from '../../../server/setup/page/contract.d.ts';
import { h, replace } from '../../shared/dom.ts';
import { button, table, whileBusy } from '../../shared/parts.ts';
import { judged, type StepView } from '../context.ts';
import { field } from '../fields.ts';

/** Milliseconds after the last key until a query is tried. */
const PATIENCE = 900;

/** The query, with how many Insights match it now and the newest of them. */
export const selectView: StepView = (context, answer) => {
  const input = h('textarea', { rows: 3, spellcheck: 'false' });
  input.value = context.state.values.query;
  const query = field({
    id: 'query',
    label: 'Query',
    hint: 'As on the Insights page of Cloud SIEM, for example severity:in("HIGH","CRITICAL"). Leave out created: the poll sets that window.',
    input,
  });
  const found = h('div', { class: 'found' });
  const send = async (save: boolean): Promise<Selected | null> => {
    const body: SelectRequest = { query: query.value(), save };
    const busy = save ? 'Saving' : 'Counting';
    const said = await judged<Selected>(context, answer, { query }, { path: '/select', body, busy });
    // A later try may have been sent meanwhile.
    if (body.query === query.value()) replace(found, said !== null && newest(said.newest));
    return said;
  };
  let timer = 0;
  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void send(false), PATIENCE);
  });
  const stop = (): void => window.clearTimeout(timer);
  const tryOut = button('Count', 'secondary', () => {
    stop();
    void whileBusy(tryOut, async () => void (await send(false)));
  });
  const use = button('Use this query', 'primary', () => {
    stop();
    void whileBusy(use, async () => {
      if ((await send(true)) !== null) context.next();
    });
  });
  if (context.state.values.hasKey) void send(false);
  return h('div', {}, query.element, answer.element, found, h('div', { class: 'buttons' }, use, tryOut));
};

function newest(insights: readonly InsightTitle[]): HTMLElement | null {
  if (insights.length === 0) return null;
  return table(
    'The newest of them',
    ['Insight', 'Name', 'Severity', 'Status', 'Created (UTC)'],
    insights.map(({ readableId, name, severity, status, created }) => [
      readableId,
      h('span', { class: 'value' }, name),
      severity,
      status,
      created,
    ]),
  );
}
