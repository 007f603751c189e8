import { randomUUID } from 'node:crypto';
import type { Failure } from '../../failures.ts';
import { DEFAULT_KEYS, type Product } from '../../product.ts';

/** What can go wrong with the coming requests. */
export const TROUBLES: readonly { value: string; label: string; failure: Failure }[] = [
  { value: '429', label: '429: too many requests', failure: { status: 429 } },
  { value: '503', label: '503: not available', failure: { status: 503 } },
  { value: '500', label: '500: internal error', failure: { status: 500 } },
  { value: 'lost', label: 'Done, but the answer is lost', failure: { kind: 'reset', after: true } },
  { value: 'reset', label: 'The connection is cut', failure: { kind: 'reset' } },
  { value: 'hang', label: 'No answer ever', failure: { kind: 'hang' } },
  { value: 'html', label: 'A web page instead of JSON', failure: { kind: 'html' } },
  { value: 'broken-json', label: 'JSON that breaks off', failure: { kind: 'broken-json' } },
];

/** What is made to go wrong at the moment, a sentence each. */
export function activeTrouble(product: Product): string[] {
  const { failures, latency, limit } = product;
  return [
    ...failures.list().map((failure) => `${requests(failure.times)} “${kindOf(failure)}”`),
    ...(latency > 0 ? [`Every answer takes ${latency} ms longer`] : []),
    ...(hasUsualKeys(product) ? [] : ['The access key is not accepted']),
    ...(limit || product.options.limit === false ? [] : ['The rate limit is off']),
  ];
}

/** Lets everything work again; Insights, rules and what was asked stay. */
export function calm(product: Product): void {
  product.stopFailing();
  product.latency = 0;
  product.keys.replace([...usualKeys(product)]);
  product.limit = product.options.limit ?? true;
}

/** From now on the usual keys are wrong, as after somebody has revoked them. */
export function revokeKeys(product: Product): void {
  product.keys.replace(usualKeys(product).map((key) => ({ ...key, accessKey: randomUUID() })));
}

const usualKeys = ({ options }: Product) => options.keys ?? DEFAULT_KEYS;

function hasUsualKeys(product: Product): boolean {
  return usualKeys(product).every(({ accessId, accessKey }) => product.keys.accepts(accessId, accessKey));
}

function requests(count: number): string {
  return count === 1 ? 'The next request gets' : `The next ${count} requests get`;
}

function kindOf({ kind, status, after, headers, path, method }: Failure): string {
  const known = TROUBLES.find(
    ({ failure }) =>
      failure.kind === kind && (kind !== undefined || failure.status === status) && failure.after === after,
  );
  const wait = headers?.['Retry-After'];
  return [
    known?.label ?? kind ?? String(status),
    ...(wait === undefined ? [] : [`Retry-After ${wait} s`]),
    ...(method === undefined && path === undefined ? [] : [`only ${method ?? ''} ${path ?? ''}`.trim()]),
  ].join(', ');
}
