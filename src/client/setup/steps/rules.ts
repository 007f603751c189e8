import type { Judged, RulesAndMap } from '../../../server/setup/page/contract.d.ts';
import { wordsOf } from '../../shared/api.ts';
import { h, replace } from '../../shared/dom.ts';
import { button, link, whileBusy, type AnswerLine } from '../../shared/parts.ts';
import { judged, type Context, type StepView } from '../context.ts';
import { fieldTable } from './mapped-fields.ts';

const WORDS = { ok: 'OK', warning: 'Warning', error: 'Error' } as const;

/** CI Lookup Rules and other parts of the enrichment, and the transform map with a sample value beside each pair. */
export const rulesView: StepView = (context, answer) => {
  const shown = h('div', { class: 'found' });
  const refresh = async (): Promise<void> => {
    answer.say('busy', 'Reading the rules, the map and the newest Insight');
    try {
      const said = await context.ask<RulesAndMap>('/rules');
      context.judge(said.steps);
      if (said.message === '') answer.clear();
      else answer.say(said.ok ? 'ok' : 'error', said.message);
      show(said, shown, () => createRules(context, answer, refresh));
    } catch (thrown) {
      answer.say('error', wordsOf(thrown));
    }
  };
  void refresh();
  const done = button('These are right', 'primary', () => {
    void whileBusy(done, async () => {
      const said = await judged(context, answer, {}, { path: '/rules', body: {}, busy: 'Saving' });
      if (said !== null) context.next();
    });
  });
  return h(
    'div',
    {},
    answer.element,
    shown,
    h(
      'div',
      { class: 'buttons' },
      done,
      button('Read again', 'secondary', () => void refresh()),
    ),
  );
};

async function createRules(
  context: Context,
  answer: AnswerLine,
  refresh: () => Promise<void>,
): Promise<void> {
  const said = await judged<Judged>(
    context,
    answer,
    {},
    { path: '/rules/create', body: {}, busy: 'Creating the rules' },
  );
  if (said === null) return;
  await refresh();
  answer.say('ok', said.message);
}

function show(said: RulesAndMap, shown: HTMLElement, create: () => Promise<void>): void {
  const make = button('Create CI Lookup Rules', 'secondary', () => void whileBusy(make, create));
  replace(
    shown,
    h('h3', {}, 'What incidents are completed with'),
    h(
      'ul',
      { class: 'findings' },
      ...said.findings.map(({ level, what, advice }) =>
        h(
          'li',
          { class: level },
          h('span', { class: 'badge' }, WORDS[level]),
          h('span', {}, sentence(advice === '' ? what : `${what}: ${advice}`)),
        ),
      ),
    ),
    said.canCreateRules && make,
    h('h3', {}, 'Field map'),
    h(
      'p',
      {},
      'To change a pair, open ',
      ...said.maps.flatMap(({ name, url }, at) => [at > 0 && ', ', link(url, name)]),
      '. What you change there is kept by every upgrade.',
    ),
    said.fields.length > 0 && fieldTable(`Sample values of ${said.sample}`, said.fields),
  );
}

/** Findings end without a full stop, but advice may be several sentences. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
