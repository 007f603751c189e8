import { excerpt, jsonOf, notOf, verdictOf } from '../../answers.ts';
import { baseUrlOf } from '../../base-url.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import type { ActionSettings, Indicator, LookupRequest, Verdict } from '../../types.d.ts';
import { headerText } from '../../well-formed.ts';
import { jsonText } from '../../../core/json.ts';

/** With what the paths of both interfaces begin. */
export const PATHS = ['v2', 'soar'];

/** All at once (SOAR API, version 3); in mode 1 one by one (Connect API, version 2), for tokens that may not use the first. */
export function requestsFor(
  indicators: readonly Indicator[],
  settings: ActionSettings,
  mode: number,
): readonly LookupRequest[] {
  if (indicators.length === 0) return [];
  const base = baseUrlOf(settings, 'https://api.recordedfuture.com', PATHS);
  const headers = { Accept: 'application/json', 'X-RFToken': headerText(settings.secret('api_key')) };
  if (mode > 0)
    return indicators.map(({ kind, value }) => ({
      asked: [{ kind, value }],
      request: {
        method: 'GET',
        url: `${base}/v2/${kind}/${encodeURIComponent(value)}?fields=entity,risk,intelCard`,
        headers,
        body: '',
      },
    }));
  const request = {
    method: 'POST' as const,
    url: `${base}/soar/v3/enrichment`,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: jsonText(byKind(indicators)),
  };
  return [{ asked: indicators, request }];
}

function byKind(indicators: readonly Indicator[]): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const { kind, value } of indicators) (lists[kind] ??= []).push(value);
  return lists;
}

/**
 * 404 is no data where one indicator was asked about. Where all are, the token has no such interface, or it does not like one
 * of them: they are asked one by one. The status codes are customary: Recorded Future's own reference is not public.
 */
export function classifyLookup(sent: LookupRequest, answer: HttpAnswer, now: number): Verdict {
  const bulk = sent.request.method === 'POST';
  if (bulk && [400, 403, 404, 405, 410, 413, 422].includes(answer.status))
    return { result: 'reduce', reason: `the SOAR API rejected the indicators${excerpt(answer.body)}` };
  if (!bulk && answer.status === 404) return { result: 'delivered', note: 'no data' };
  const verdict = verdictOf(answer, now);
  if (verdict.result !== 'delivered' || jsonOf(answer) !== null) return verdict;
  return notOf('Recorded Future', answer);
}
