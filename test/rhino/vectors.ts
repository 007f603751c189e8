import fc from 'fast-check';
import { anInsight } from '../support/insights.ts';
import { TESTED_TYPES } from '../actions/index.ts';
import { almostInsight, event, insightFields, json, text } from '../property/arbitraries.ts';

/** Numbers that JavaScript would print in another way, and texts that look like them. */
const EXACT =
  '{"a":[9007199254740993,1.50,1E5,-0,0.10],"b":"[9007199254740993\\"","c":"\\ud8001e5","d":"\\\\ud8001"}';

/** A call: name of the function and its arguments, all of it JSON. */
export type Vector = readonly [name: string, ...given: unknown[]];

const URLS = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    'https://hooks.slack.com/services/T0/B0/x',
    'http://relay.example:8080/hook',
    'https://0x7f.1/',
    'https://10.1.2.3:8443/x',
    'https://metadata.google.internal/',
    'https://[::1]/',
    'https://kim:pass@relay.example/',
    'https://ünicode.example/',
  ),
);
const RULES = fc.record({
  hosts: fc.constantFrom<string[]>([], ['.slack.com']),
  privately: fc.boolean(),
  allowedHosts: fc.constantFrom('', 'relay.example:8080'),
  ownHost: fc.constant('acme.service-now.com'),
});
const TIME = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2999, 11, 31) });

/** The examples of the property tests; the seed makes them the same everywhere. */
export function vectors(): Vector[] {
  const examples = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
    fc.sample(arbitrary, { seed: 20260115, numRuns: count });
  const insights = [
    ...examples(almostInsight, 150),
    ...examples(insightFields, 40).map((fields) => anInsight(fields)),
  ];
  const of = (name: string, calls: readonly (readonly unknown[])[]): Vector[] =>
    calls.map((given) => [name, ...given]);
  return [
    ...['parse', 'stage', 'describe', 'findings'].flatMap((name) =>
      of(
        name,
        insights.map((raw) => [raw]),
      ),
    ),
    ...of('text', examples(fc.tuple(text, fc.integer({ min: 1, max: 40 })), 150)),
    ...of('exact', [[EXACT]]),
    ...of(
      'nested',
      [2, 100, 500, 502, 4000, 100_000].map((levels) => [levels]),
    ),
    ...of('redact', examples(fc.tuple(text, fc.array(fc.string({ minLength: 4 }), { maxLength: 3 })), 100)),
    ...of(
      'date',
      examples(
        fc.tuple(
          TIME,
          fc.oneof(
            text,
            TIME.map((time) => new Date(time).toISOString()),
          ),
        ),
        100,
      ),
    ),
    ...of('query', examples(fc.tuple(TIME, TIME, text), 60)),
    ...of('reduce', examples(fc.tuple(json, fc.integer({ min: 1000, max: 5000 }), fc.nat({ max: 3 })), 60)),
    ...of('targetUrl', examples(fc.tuple(URLS, RULES), 150)),
    ...TESTED_TYPES.flatMap(({ actionType: { type }, settings }) => [
      ...of(
        'request',
        examples(event, 12).map((each, at) => [type, each, settings, at % 4]),
      ),
      ...of(
        'classify',
        examples(
          fc.tuple(fc.integer({ min: 0, max: 599 }), fc.oneof(text, fc.json()), fc.option(text)),
          20,
        ).map((answer) => [type, ...answer]),
      ),
    ]),
  ];
}
