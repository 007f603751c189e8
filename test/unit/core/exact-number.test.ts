import { ExactNumber, parseExactJson } from '../../../src/server/core/exact-number.ts';
import { isObject, jsonText, tooDeep } from '../../../src/server/core/json.ts';

const passedOn = (json: string): string => jsonText(parseExactJson(json));

test.each([
  ['an integer above 2^53', '{"flow":9007199254740993}'],
  ['a negative one', '[-18446744073709551615]'],
  ['zeros at the end', '{"score":1.50,"all":[1.0,0.0]}'],
  ['an exponent', '[1E5,1e+21,-2.50e-7,{"of":1e400}]'],
  ['more digits than a number holds', '[0.12345678901234567890]'],
  ['a negative zero', '[-0, -0]'.replace(' ', '')],
  ['numbers as they are printed anyway', '[1,-2.5,0,1767225600000]'],
  ['a lone number', '{"n": 12345678901234567890}'.replace(' ', '')],
])('%s is passed on digit by digit', (_name, json) => {
  expect(passedOn(json)).toBe(json);
});

test('digits within texts and names stay texts', () => {
  const json =
    '{"9007199254740993":"id: 9007199254740993, 1.50","b\\\\":"\\"","c":":1e5","d":12345678901234567890}';
  expect(passedOn(json)).toBe(json);
});

test('a text that pretends to be such a number stays a text', () => {
  const texts = ['"\\ud800123"', '"\\uD80012"', '"\ud8007"', '"\\\\ud8001"', '"\\"\\\\ud8001"'];
  const read = parseExactJson(`[1e5,${texts.join(',')}]`) as unknown[];
  expect(read.slice(1).map((each) => typeof each)).toEqual(texts.map(() => 'string'));
  const printed = jsonText(read);
  expect(printed.startsWith('[1e5,')).toBe(true);
  expect((JSON.parse(printed) as unknown[]).slice(1)).toEqual([
    '\ufffd123',
    '\ufffd12',
    '\ufffd7',
    '\\ud8001',
    '"\\ud8001',
  ]);
});

test('what is no JSON is refused, and a number that JSON does not allow is none', () => {
  for (const json of ['{"a":1e5', '[01234567890123456789]', '[1e]', '[1.50.2]', '[+1e5]', '["a":1.0]'])
    expect([json, thrown(() => parseExactJson(json))]).toEqual([json, 'SyntaxError']);
});

test('such a number is no object, whose parts would be looked at', () => {
  const number = (parseExactJson('[1e5]') as unknown[])[0];
  expect(number).toBeInstanceOf(ExactNumber);
  expect(isObject(number)).toBe(false);
  expect(tooDeep([number], 1)).toBeNull();
});

function thrown(run: () => unknown): string {
  try {
    run();
    return 'nothing';
  } catch (error) {
    return (error as Error).name;
  }
}
