import { sourceOf } from '../../../src/server/cse/source.ts';

const DATA = '{ "10":1, "2" : 1.50,"a":"\\u00e9\\/é","b":{"errors":[]},"pair":"\\ud83d\\ude00" }';

describe('the text of an Insight in an answer', () => {
  it.each([
    ['as CSE writes it', `{"data":${DATA},"errors":[]}`],
    ['without errors', `{"data":${DATA}}`],
    ['with white space', `\n{ "data" : ${DATA} , "errors" : [ ] }\n`],
  ])('is taken byte by byte: %s', (_how, body) => {
    expect(sourceOf(body)).toBe(DATA);
  });

  it.each([
    ['another member before it', `{"meta":{},"data":${DATA}}`],
    ['another member after it', `{"data":${DATA},"meta":{}}`],
    ['errors that are said', `{"data":${DATA},"errors":["partial"]}`],
    ['the member twice', `{"data":${DATA},"data":${DATA}}`],
    ['no object', '{"data":null,"errors":[]}'],
    ['a list', '{"data":[{}],"errors":[]}'],
    ['a web page', '<html></html>'],
    ['an answer that was cut', `{"data":${DATA}`],
    ['nothing', ''],
    ['half of a character', '{"data":{"a":"\\ud83d"},"errors":[]}'],
    ['the other half, unescaped', '{"data":{"a":"\ude00"},"errors":[]}'],
  ])('is not taken from an answer with %s', (_how, body) => {
    expect(sourceOf(body)).toBe('');
  });

  it('is found in an answer of megabytes of white space', () => {
    const blank = ' '.repeat(3_000_000);
    expect(sourceOf(`${blank}{${blank}"data"${blank}:{}${blank},${blank}"errors":[${blank}]}${blank}`)).toBe(
      '{}',
    );
  });
});
