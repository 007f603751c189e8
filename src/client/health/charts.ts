import type { Bar, Chart } from '../../server/health/contract.d.ts';
import { h, svg, type Child } from '../shared/dom.ts';
import { link, table } from '../shared/parts.ts';

/** Size of a drawing in its own units. */
const WIDTH = 360;
const HEIGHT = 130;
const BASE = HEIGHT - 18;
const TOP = 14;

/** A chart: a drawing for the eye, its figures as a table for everybody else, and the list behind it. */
export function chartCard(chart: Chart): HTMLElement {
  const { id, title, head, unit, bars, summary, url } = chart;
  return h(
    'article',
    { class: 'card chart', 'aria-labelledby': `chart-${id}` },
    h('h3', { id: `chart-${id}` }, title),
    h('p', { class: 'summary' }, summary),
    drawing(chart),
    h(
      'div',
      { class: 'foot' },
      h(
        'details',
        {},
        h('summary', {}, 'Figures', h('span', { class: 'unseen' }, ` of ${title}`)),
        table(
          title,
          head,
          bars.map(({ label, value, url: own }): Child[] => [
            own === '' ? label : link(own, label),
            `${value}${unit === '' ? '' : ` ${unit}`}`,
          ]),
        ),
      ),
      link(url, 'Open the list', { 'aria-label': `Open the list behind ${title}` }),
    ),
  );
}

/** The table says the same: screen readers skip the drawing. */
function drawing({ bars, limit }: Chart): SVGElement {
  const most = Math.max(1, limit * 1.15, ...bars.map(({ value }) => value));
  const y = (value: number): number => BASE - (value / most) * (BASE - TOP);
  const slot = WIDTH / Math.max(1, bars.length);
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true', focusable: 'false' },
    ...bars.flatMap((bar, at) => column(bar, at * slot, slot, y, bars.length)),
    svg('line', { class: 'axis', x1: 0, x2: WIDTH, y1: BASE + 0.5, y2: BASE + 0.5 }),
    limit > 0 && svg('line', { class: 'limit', x1: 0, x2: WIDTH, y1: y(limit), y2: y(limit) }),
    limit > 0 && svg('text', { x: 0, y: y(limit) - 3 }, `limit ${limit}`),
  );
}

function column(
  { label, value }: Bar,
  x: number,
  slot: number,
  y: (value: number) => number,
  count: number,
): SVGElement[] {
  const gap = Math.min(8, slot * 0.25);
  const height = value === 0 ? 2 : Math.max(2, BASE - y(value));
  const bar = svg(
    'rect',
    {
      class: value === 0 ? 'none' : 'bar',
      ...{ x: x + gap / 2, y: BASE - height, width: Math.max(1, slot - gap), height, rx: 1.5 },
    },
    svg('title', {}, `${label}: ${value}`),
  );
  const middle = { x: x + slot / 2, 'text-anchor': 'middle' };
  const isFew = count <= 8;
  return [
    bar,
    ...(isFew ? [svg('text', { ...middle, y: BASE - height - 3 }, String(value))] : []),
    ...(isFew ? [svg('text', { ...middle, y: HEIGHT - 5 }, label)] : []),
    ...(!isFew && Math.round((x / slot) % 6) === 0
      ? [svg('text', { x, y: HEIGHT - 5, 'text-anchor': 'start' }, label)]
      : []),
  ];
}
