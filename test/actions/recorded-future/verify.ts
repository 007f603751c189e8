import { complaints, isJson, objectIn, type Verifier } from '../../support/verify/request.ts';

const KINDS = ['ip', 'domain', 'hash'];

/** Verifies a look-up: many at once by the SOAR API, or one by the Connect API. */
export const verify: Verifier = (sent) => {
  const lists = Object.entries(objectIn(sent.body) ?? {});
  const values = lists.flatMap(([, list]) => (Array.isArray(list) ? (list as unknown[]) : [null]));
  const bulk = sent.path === '/soar/v3/enrichment';
  return [
    ...complaints([/^\S+$/.test(sent.headers['x-rftoken'] ?? ''), 'no token']),
    ...(bulk
      ? complaints(
          [sent.method === 'POST' && isJson(sent), 'not a POST of JSON'],
          [lists.every(([kind]) => KINDS.includes(kind)), 'not a kind of indicator'],
          [values.length > 0 && values.length <= 25, 'a look-up asks about 1 to 25 indicators'],
          [
            values.every((value) => typeof value === 'string' && /^\S+$/.test(value)),
            'an indicator is no text',
          ],
          [new Set(values).size === values.length, 'an indicator is asked about twice'],
        )
      : complaints([
          sent.method === 'GET' && /^\/v2\/(?:ip|domain|hash)\/[^/?#]+\?fields=[a-zA-Z,]+$/.test(sent.path),
          'not a look-up',
        ])),
  ];
};
