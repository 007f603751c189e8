import { h } from '../../shared/dom.ts';
import { button, link, whileBusy } from '../../shared/parts.ts';
import { judged, type StepView } from '../context.ts';

/** Begins to poll, or stops. */
export const activateView: StepView = (context, answer) => {
  const { values, links, steps } = context.state;
  const open = steps.filter(({ id, state }) => id !== 'activate' && state !== 'done');
  const set = (active: boolean): void => {
    void whileBusy(press, async () => {
      const busy = active ? 'Checking the set-up, then activating' : 'Stopping';
      const said = await judged(context, answer, {}, { path: '/activate', body: { active }, busy });
      if (said !== null) await context.reload(answer);
    });
  };
  const press = values.active
    ? button('Stop polling', 'secondary', () => set(false))
    : button('Activate', 'primary', () => set(true));
  return h(
    'div',
    {},
    h(
      'p',
      {},
      values.active
        ? 'This configuration is active: its Insights become Security Incidents.'
        : 'Once it is active, the first poll begins within a minute: the Insights of the last 24 hours become Security Incidents.',
    ),
    open.length > 0 &&
      h('p', { class: 'aside' }, `Not confirmed yet: ${open.map(({ title }) => title).join(', ')}.`),
    answer.element,
    h('div', { class: 'buttons' }, press),
    h(
      'p',
      {},
      'What happens then is shown on the ',
      link(links.health, 'Health page'),
      ' and in ',
      link(links.status, 'Sumo Status'),
      '. Every other setting is in the ',
      link(links.form, 'form of the configuration'),
      '.',
    ),
  );
};
