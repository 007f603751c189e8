import { complaints, isJson, objectIn, type Verifier } from '../../support/verify/request.ts';

const INSIGHT_EVENTS = ['created', 'raised', 'closed', 'reopened', 'on_demand']
  .map((name) => `insight.${name}`)
  .concat('test');
const OTHER_EVENTS = [
  'rule.disabled',
  'rule.cleared',
  'integration.failing',
  'integration.recovered',
  'digest',
];

/** Verifies what CSE's Actions documentation says of the type: the Insight as its detail answer has it, or an event by name. */
export const verify: Verifier = (sent) => {
  const event = sent.headers['x-cse-event'] ?? '';
  const body = objectIn(sent.body);
  const told = (body?.['data'] as Record<string, unknown> | undefined) ?? body;
  const about = INSIGHT_EVENTS.includes(event)
    ? typeof told?.['id'] === 'string' && typeof told['readableId'] === 'string'
    : OTHER_EVENTS.includes(event) && body?.['event'] === event;
  return complaints(
    [sent.method === 'POST' && isJson(sent), 'not a POST of JSON'],
    [(sent.headers['idempotency-key'] ?? '') !== '', 'no key to drop repeats by'],
    [body !== null, 'the body is no JSON object'],
    [about, `the body is not what the event "${event}" is about`],
  );
};
