import {
  foreignText,
  holdsScript,
  isScript,
  listProblem,
  mailText,
  queryProblem,
  stagedText,
  storedText,
} from '../../../src/server/core/inert.ts';

const SCRIPTS = [
  'javascript:gs.getUserName()',
  'JavaScript:x',
  '  javascript:x',
  '\t\r\njavascript :x',
  '\u200b\ufeffjavascript:x',
  'java\u0000script:x',
  '"javascript:x"',
  '^javascript:x',
  `${' '.repeat(250)}javascript:x`,
  `${'\u0430'.repeat(250)}javascript:x`,
  `${'\u200b'.repeat(250)}java${'\u200b'.repeat(250)}script${' '.repeat(250)}:x`,
  'java\u017fcript:x',
  'JAVASCR\u0130PT:x',
  'javascr\u0131pt:x',
  'JAVA\u017fcr\u0130pt:x',
];

describe('text that a query would run', () => {
  it.each(SCRIPTS)('%j is a script', (text) => {
    expect(isScript(text)).toBe(true);
    expect(holdsScript(`state=1^name=${text}`)).toBe(true);
    expect(queryProblem(text)).not.toBe('');
  });

  it.each([
    '',
    'kim',
    'no javascript:x',
    'javascript',
    'https://example.com/javascript:x',
    'kim@example.com',
    'java-script:x',
    'javascripts:x',
    'j'.repeat(250),
  ])('%j is none', (text) => {
    expect(isScript(text)).toBe(false);
    expect(queryProblem(text)).toBe('');
  });

  it('signs of a query are named, a comma in a list alone', () => {
    for (const text of ['a^b', 'a^NQb=c', 'a\u0000b', 'a\rb']) expect(queryProblem(text)).toContain('"^"');
    expect(queryProblem('Doe, Kim')).toBe('');
    expect(listProblem('Doe, Kim')).toContain('comma');
  });
});

describe('text of a staging row', () => {
  it('lets only the word that clears a field not be that word', () => {
    expect(stagedText('NULL')).toBe('"NULL"');
    for (const text of ['', 'null', 'NULL ', 'is NULL', 'NULLS']) expect(stagedText(text)).toBe(text);
  });

  it('begins no script and no HTML of a journal', () => {
    for (const text of SCRIPTS) expect(isScriptAsIs(stagedText(text))).toBe(false);
    expect(stagedText('javascript:x')).toHaveLength('javascript:x'.length);
    for (const text of ['[code]<b>[/code]', '[CODE]', '[ /code ]', '[[code]]', '[co[code]de]'])
      expect(stagedText(text)).not.toMatch(/\[\s*\/?\s*code\s*\]/i);
    expect(stagedText('[code]<b>x</b>[/code]')).toBe('(code)<b>x</b>(/code)');
  });
});

/** As the platform is assumed to compare at its most generous. */
function isScriptAsIs(text: string): boolean {
  return /^\s*javascript:/i.test(text);
}

it('columns get neither NUL nor other unseen controls, and keep their lines', () => {
  expect(storedText('a\u0000b\u0007c\u001bd\te\nf\r\ng')).toBe('abcd\te\nf\r\ng');
});

it.each([
  ['an override, which makes exe.png of gnp.exe', 'invoice\u202egnp.exe', 'invoicegnp.exe'],
  ['embeddings', '\u202aa\u202bb\u202cc\u202dd', 'abcd'],
  ['isolates', '\u2066a\u2067b\u2068c\u2069d', 'abcd'],
  ['marks', '\u061ca\u200eb\u200fc', 'abc'],
])('columns get no bidirectional controls: %s', (_what, text, kept) => {
  expect([storedText(text), foreignText(text), storedText(stagedText(text))]).toEqual([kept, kept, kept]);
});

it('text of a mail begins neither HTML nor a variable', () => {
  expect(mailText('<img src=x> ${reason} <mail_script>x</mail_script> [code]')).toBe(
    '\u2039img src=x> $(reason} \u2039mail_script>x\u2039/mail_script> (code)',
  );
});
