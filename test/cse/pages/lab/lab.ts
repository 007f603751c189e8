import type { FieldModel, TableModel, Tone } from '../../../ui/index.ts';
import { CseError } from '../../errors.ts';
import type { Product } from '../../product.ts';
import { wholeIn, type Values } from '../forms.ts';
import { timeOf } from '../texts.ts';
import { activeTrouble, calm, revokeKeys, TROUBLES } from './trouble.ts';

/** So many of the newest requests are shown. */
const REQUESTS = 25;

/** For the view `lab/lab`. */
export interface LabModel {
  active: string[];
  fields: { kind: FieldModel; times: FieldModel; wait: FieldModel; ms: FieldModel };
  limit: boolean;
  requests: TableModel;
}

/** The page that makes the stub misbehave, with what was asked of it lately. */
export function labModel(product: Product, values: Values = {}): LabModel {
  const { kind = '429', times = '3', wait = '', ms = '2000' } = values;
  return {
    active: activeTrouble(product),
    limit: product.limit,
    fields: {
      kind: {
        ...{ name: 'kind', label: 'What happens', kind: 'choice', value: kind },
        options: TROUBLES.map(({ value, label }) => ({ value, label })),
      },
      times: { name: 'times', label: 'To the next', kind: 'number', value: times, hint: 'requests' },
      wait: {
        ...{ name: 'wait', label: 'Retry-After', kind: 'number', value: wait },
        hint: 'seconds; empty sends none',
      },
      ms: { name: 'ms', label: 'Every answer later by', kind: 'number', value: ms, hint: 'milliseconds' },
    },
    requests: requestsOf(product),
  };
}

function requestsOf({ log }: Product): TableModel {
  const newest = log.list(Math.max(0, log.total - REQUESTS)).reverse();
  return {
    caption: 'Newest requests',
    columns: ['Time', 'Method', 'Path', 'Answer'].map((label) => ({ label, short: label !== 'Path' })),
    empty: 'Nothing was asked yet',
    rows: newest.map(({ n, at, method, path, query, status }) => ({
      id: String(n),
      cells: [
        { text: timeOf(at) },
        { text: method },
        { text: path, ...(query.q && { title: query.q }) },
        { text: status === 0 ? 'none' : String(status), tone: toneOf(status) },
      ],
    })),
  };
}

function toneOf(status: number): Tone {
  if (status >= 200 && status < 300) return 'green';
  return status === 429 ? 'yellow' : 'red';
}

/** What each form of the page does; each answers which message says so. */
const WORK: Record<string, (product: Product, values: Values) => 'trouble' | 'calm' | 'restart'> = {
  fail(product, values) {
    const trouble = TROUBLES.find(({ value }) => value === values.kind);
    if (!trouble) throw new CseError(400, `Unknown trouble '${values.kind ?? ''}'.`);
    const times = wholeIn(values, 'times', 'To the next', 1, 1000);
    const wait =
      (values.wait ?? '').trim() === '' ? undefined : wholeIn(values, 'wait', 'Retry-After', 0, 3600);
    const headers = wait === undefined ? {} : { headers: { 'Retry-After': String(wait) } };
    product.failNext({ ...trouble.failure, times, ...headers });
    return 'trouble';
  },
  slow(product, values) {
    product.latency = wholeIn(values, 'ms', 'Every answer later by', 0, 60_000);
    return product.latency > 0 ? 'trouble' : 'calm';
  },
  key: (product) => (revokeKeys(product), 'trouble'),
  calm: (product) => (calm(product), 'calm'),
  restart: (product) => (product.reset(), 'restart'),
};

/** Does what a form of the page asks for. */
export function misbehave(product: Product, values: Values): string {
  const work = WORK[values.do ?? ''];
  if (!work) throw new CseError(400, 'Unknown form.');
  return work(product, values);
}
