import Fastify, { type FastifyInstance } from 'fastify';
import { assets, createRenderer, pageHeaders, themeOf, type FieldModel, type Frame } from '../index.ts';

const { page, render } = createRenderer();
const frame: Frame = { title: 'A & B', brand: 'Local', home: '/', token: 'abc' };
const HOSTILE = `<img src=x onerror="alert('1')">`;

const field = (values: Partial<FieldModel>): string =>
  render('ui/field', { field: { name: 'f', label: 'Field', kind: 'text', value: '', ...values } });

describe('the UI kit', () => {
  test('puts a view into the layout, with the messages above it', () => {
    const text = page({ ...frame, messages: [{ level: 'error', text: HOSTILE }] }, 'ui/pager', {
      pager: { first: 1, last: 2, total: 2, links: [] },
    });
    expect(text).toContain('<title>A &amp; B</title>');
    expect(text).toContain('<meta name="csrf-token" content="abc">');
    expect(text).toContain('1 to 2 of 2');
    expect(text).toContain('&lt;img src=x');
    expect(text).not.toContain('<img');
  });

  test('names a view that does not exist', () => {
    expect(() => render('nope', {})).toThrow('No view nope');
  });

  test.each([
    'text',
    'number',
    'multiline',
    'choice',
    'checkbox',
    'secret',
    'reference',
    'datetime',
    'date',
    'url',
    'script',
    'journal',
  ] as const)('escapes what a field of kind %s holds, to read and to edit', (kind) => {
    const hostile = {
      kind,
      value: HOSTILE,
      label: HOSTILE,
      hint: HOSTILE,
      options: [{ value: HOSTILE, label: HOSTILE }],
    };
    const both =
      field({ ...hostile, error: HOSTILE, display: HOSTILE }) + field({ ...hostile, readOnly: true });
    expect(both).not.toContain('<img');
    expect(both).not.toContain(`"alert`);
  });

  test('never sends a secret to the browser', () => {
    const text = field({ kind: 'secret', value: 'top' });
    expect(text).toContain('leave empty to keep');
    expect(text).not.toContain('top');
  });

  test('escapes the cells and headers of a table', () => {
    const cell = { text: HOSTILE, href: `/"${HOSTILE}`, edit: HOSTILE };
    const table = {
      caption: HOSTILE,
      columns: [{ label: HOSTILE, href: HOSTILE }],
      rows: [{ id: HOSTILE, cells: [cell] }],
      mark: 'marked',
      empty: '',
    };
    expect(render('ui/table', { table })).not.toContain('<img');
  });

  test('says where a table has no rows', () => {
    const table = { caption: 'T', columns: [{ label: 'A' }], rows: [], empty: 'No records to display' };
    expect(render('ui/table', { table })).toContain('No records to display');
  });

  test('remembers the theme that a person chose', () => {
    expect([themeOf('a=1; ui_theme=dark'), themeOf('ui_theme=blue'), themeOf()]).toEqual([
      'dark',
      undefined,
      undefined,
    ]);
    expect(page({ ...frame, theme: 'dark' }, 'ui/csrf', {})).toContain('data-theme="dark"');
  });
});

describe('what the UI kit serves', () => {
  let app: FastifyInstance;

  beforeEach(() => {
    app = Fastify();
    assets(app);
    app.get('/', (_request, reply) => {
      pageHeaders(reply);
      return 'page';
    });
  });

  afterEach(() => app.close());

  test('is one style and one script', async () => {
    const style = await app.inject('/_ui/ui.css');
    expect([style.statusCode, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(style.body).toContain('.banner');
    const script = await app.inject('/_ui/ui.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(() => new Function(script.body)).not.toThrow();
  });

  test('allows a page no script, style or frame of others', async () => {
    const policy = String((await app.inject('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe');
  });
});
