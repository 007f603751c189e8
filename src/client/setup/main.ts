import type { SetupState, Step, StepId } from '../../server/setup/page/contract.d.ts';
import { call, wordsOf } from '../shared/api.ts';
import { h, replace, root } from '../shared/dom.ts';
import { answerLine, link, type AnswerLine } from '../shared/parts.ts';
import { contextFor, type StepView } from './context.ts';
import { stepper } from './stepper.ts';
import { activateView } from './steps/activate.ts';
import { closeView } from './steps/close.ts';
import { connectView } from './steps/connect.ts';
import { previewView } from './steps/preview.ts';
import { rulesView } from './steps/rules.ts';
import { selectView } from './steps/select.ts';

/** What the page shows of each step that the server names. */
const VIEWS: Readonly<Record<StepId, StepView>> = {
  connect: connectView,
  select: selectView,
  rules: rulesView,
  close: closeView,
  preview: previewView,
  activate: activateView,
};

const read = (configuration: string): Promise<SetupState> => call<SetupState>('/state', configuration);

/** The step that the address names, else the first that is not done. */
function begin(steps: readonly Step[]): StepId {
  const named = steps.find(({ id }) => `#${id}` === window.location.hash);
  return (named ?? steps.find(({ state }) => state !== 'done') ?? steps[steps.length - 1])?.id ?? 'connect';
}

function start(first: SetupState): void {
  let state = first;
  let current = begin(state.steps);
  const list = stepper((step) => open(step));
  const panel = h('section', { class: 'card', 'aria-labelledby': 'step-heading' });

  const judge = (steps: readonly Step[]): void => {
    state = { ...state, steps };
    list.show(steps, current);
  };
  const reload = async (answer?: AnswerLine): Promise<void> => {
    state = await read(state.configuration.id);
    show(true, answer);
  };
  const next = (): void => {
    const at = state.steps.findIndex(({ id }) => id === current);
    open(state.steps[at + 1]?.id ?? current);
  };
  function open(step: StepId): void {
    current = step;
    window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}#${step}`);
    void reload().catch(() => show(true));
  }
  function show(isMoved: boolean, answer = answerLine()): void {
    const step = state.steps.find(({ id }) => id === current);
    if (step === undefined) return;
    list.show(state.steps, current);
    const heading = h('h2', { id: 'step-heading', tabindex: '-1' }, step.title);
    if (step.state === 'error') answer.say('error', step.summary);
    const content = VIEWS[step.id](contextFor(state, { judge, reload, next }), answer);
    replace(panel, heading, h('p', { class: 'purpose' }, step.purpose), content);
    if (isMoved) heading.focus();
  }
  replace(root(), header(state), h('div', { class: 'columns' }, list.element, h('main', {}, panel)));
  show(false);
}

function header({ configuration, configurations, links }: SetupState): HTMLElement {
  const choice = h(
    'select',
    {
      id: 'configuration',
      onchange: () => {
        window.location.search = `?configuration=${encodeURIComponent(choice.value)}`;
      },
    },
    ...configurations.map(({ id, name }) =>
      h('option', { value: id, selected: id === configuration.id }, name),
    ),
  );
  return h(
    'header',
    {},
    h('div', {}, h('p', { class: 'app' }, 'Sumo Logic SIR'), h('h1', {}, 'Setup')),
    h(
      'div',
      { class: 'about' },
      h('label', { for: 'configuration' }, 'Configuration'),
      choice,
      link(links.form, 'Open its form'),
    ),
  );
}

const wanted = new URLSearchParams(window.location.search).get('configuration') ?? '';
read(wanted).then(start, (thrown: unknown) => {
  const answer = answerLine();
  replace(root(), h('main', {}, h('h1', {}, 'Setup'), answer.element));
  answer.say('error', wordsOf(thrown));
});
