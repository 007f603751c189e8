import type { Overview, Tile } from '../../server/health/contract.d.ts';
import { call, wordsOf } from '../shared/api.ts';
import { h, replace, root } from '../shared/dom.ts';
import { answerLine, button, link, whileBusy } from '../shared/parts.ts';
import { chartCard } from './charts.ts';
import { todoList } from './todo.ts';

const answer = answerLine();

function tile({ name, health, tone, reason, since, lastSuccess, url }: Tile): HTMLElement {
  const facts = [
    since !== '' && `Since ${since} UTC`,
    lastSuccess !== '' && `Last success ${lastSuccess} UTC`,
  ].filter((fact) => fact !== false);
  return h(
    'li',
    { class: `tile ${tone}` },
    h('h3', {}, link(url, name)),
    h('p', { class: 'health' }, health),
    reason !== '' && h('p', {}, reason),
    facts.length > 0 && h('p', { class: 'facts' }, facts.join('. ')),
  );
}

function show(seen: Overview, reload: () => Promise<void>): void {
  const again = button('Read again', 'quiet', () => void whileBusy(again, reload));
  replace(
    root(),
    h(
      'header',
      {},
      h('div', {}, h('p', { class: 'app' }, 'Sumo Logic SIR'), h('h1', {}, 'Health')),
      h(
        'div',
        { class: 'about' },
        h('span', {}, `As of ${seen.at} UTC`),
        again,
        seen.mayAct && link(seen.links.setup, 'Setup'),
        link(seen.links.status, 'Sumo Status'),
      ),
    ),
    h(
      'main',
      {},
      h('h2', { class: 'unseen' }, 'Configurations'),
      h('ul', { class: 'tiles' }, ...seen.tiles.map(tile)),
      answer.element,
      h(
        'section',
        { class: 'card', 'aria-labelledby': 'do-this' },
        h('h2', { id: 'do-this' }, 'Do this'),
        todoList(seen, answer, reload),
        seen.fine.length > 0 &&
          h(
            'details',
            {},
            h('summary', {}, `${seen.fine.length} things are in order`),
            h('ul', { class: 'fine' }, ...seen.fine.map((line) => h('li', {}, line))),
          ),
      ),
      h(
        'section',
        { 'aria-labelledby': 'figures' },
        h('h2', { id: 'figures' }, 'Figures'),
        h('div', { class: 'charts' }, ...seen.charts.map(chartCard)),
        seen.hidesIncidents &&
          h('p', { class: 'aside' }, 'Charts of Security Incidents are shown to users who may read those.'),
      ),
    ),
  );
}

async function load(): Promise<void> {
  const seen = await call<Overview>('/overview', '');
  show(seen, load);
}

load().catch((thrown: unknown) => {
  replace(root(), h('main', {}, h('h1', {}, 'Health'), answer.element));
  answer.say('error', wordsOf(thrown));
});
