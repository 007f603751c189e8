import { Visitor } from './pages.ts';
import { BASIC } from './support.ts';

const PAGES = ['/sec/insights', '/sec/insight/INSIGHT-1', '/sec/create', '/sec/rules', '/sec/lab'];

describe('Trouble on purpose', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await Visitor.start({ stories: true });
  });
  beforeEach(() => visitor.cse.product.reset());
  afterAll(() => visitor.cse.close());

  const lab = (values: Record<string, string>) => visitor.submit('/sec/lab', '/sec/lab', values);
  const ask = (init: RequestInit = {}) =>
    fetch(`${visitor.cse.url}/api/sec/v1/insights?limit=1`, { headers: { authorization: BASIC }, ...init });

  test('answers the next requests with 429 and a time to wait, then as usual', async () => {
    const { text } = await lab({ do: 'fail', kind: '429', times: '2', wait: '30' });
    const said = 'On purpose: The next 2 requests get “429: too many requests, Retry-After 30 s”';
    expect(text).toContain(said);
    const first = await ask();
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '30']);
    expect((await visitor.get('/sec/insights')).text).toContain('The next request gets “429');
    expect([(await ask()).status, (await ask()).status]).toEqual([429, 200]);
  });

  test('is said on every page while it lasts', async () => {
    for (const path of PAGES) expect((await visitor.get(path)).text).not.toContain('On purpose:');
    await lab({ do: 'fail', kind: '503', times: '1', wait: '' });
    for (const path of PAGES) expect((await visitor.get(path)).text).toContain('“503: not available”');
  });

  test('loses an answer after the change was made', async () => {
    await lab({ do: 'fail', kind: 'lost', times: '1', wait: '' });
    const headers = { authorization: BASIC, 'content-type': 'application/json' };
    const change = fetch(`${visitor.cse.url}/api/sec/v1/insights/INSIGHT-1/severity`, {
      ...{ method: 'PUT', headers, body: '{"severity":"LOW"}' },
    });
    await expect(change).rejects.toThrow('fetch failed');
    expect(visitor.cse.product.insight('INSIGHT-1').body.severity).toBe('LOW');
  });

  test('refuses the access key until everything is to work again', async () => {
    expect((await lab({ do: 'key' })).text).toContain('The access key is not accepted');
    expect((await ask()).status).toBe(401);
    const { text } = await lab({ do: 'calm' });
    expect(text).toContain('Everything works again.');
    expect(text).not.toContain('On purpose:');
    expect((await ask()).status).toBe(200);
  });

  test('makes every answer slow', async () => {
    expect((await lab({ do: 'slow', ms: '40' })).text).toContain('Every answer takes 40 ms longer');
    expect(visitor.cse.product.latency).toBe(40);
    await lab({ do: 'calm' });
    expect(visitor.cse.product.latency).toBe(0);
  });

  test('also says what the control plane or a test has planned', async () => {
    visitor.cse.product.failNext({ status: 418, method: 'PUT', path: '/status' });
    visitor.cse.product.failNext({ kind: 'hang' });
    const { text } = await visitor.get('/sec/lab');
    expect(text).toContain('The next request gets “418, only PUT /status”');
    expect(text).toContain('The next request gets “No answer ever”');
  });

  test('names the field that is wrong, and keeps what was typed', async () => {
    const { status, text, html } = await lab({ do: 'fail', kind: '503', times: 'x', wait: '' });
    expect([status, text]).toEqual([400, expect.stringContaining('To the next must be a whole number')]);
    expect(html).toContain('value="x"');
    expect((await lab({ do: 'nothing' })).status).toBe(400);
    expect((await lab({ do: 'fail', kind: 'none' })).status).toBe(400);
  });

  test('starts over with the Insights of the start', async () => {
    visitor.cse.product.remove('INSIGHT-1');
    await lab({ do: 'restart' });
    expect(visitor.cse.product.store.size).toBe(8);
  });

  test('shows what was asked lately', async () => {
    await ask();
    const { text } = await visitor.get('/sec/lab');
    expect(text).toMatch(/UTC GET \/api\/sec\/v1\/insights 200/);
  });
});

describe('The forms of the stub', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await Visitor.start({ stories: true });
  });
  afterAll(() => visitor.cse.close());

  const path = '/sec/insight/INSIGHT-1/severity';

  test.each([
    ['another site', { origin: 'https://evil.example' }, {}],
    ['another site of the same machine', { 'sec-fetch-site': 'same-site' }, {}],
    ['nobody with a token', {}, { sysparm_ck: 'guessed' }],
  ])('are refused from %s', async (_who, headers, token) => {
    const values = { severity: 'LOW', ...token };
    const { status, text } = await visitor.post('/sec/insight/INSIGHT-1', path, values, headers);
    expect([status, text]).toEqual([403, expect.stringContaining('did not come from a page of this stub')]);
    expect(visitor.cse.product.insight('INSIGHT-1').body.severity).toBe('MEDIUM');
  });

  test('are taken from the own pages', async () => {
    const headers = { origin: visitor.cse.url, 'sec-fetch-site': 'same-origin' };
    const answer = await visitor.post('/sec/insight/INSIGHT-1', path, { severity: 'LOW' }, headers);
    expect([answer.status, answer.location]).toEqual([303, '/sec/insight/INSIGHT-1?done=severity']);
  });

  test('stand on pages that allow no script but the own, and that nobody keeps', async () => {
    for (const each of [...PAGES, '/sec/insight/none']) {
      const { headers, html } = await visitor.get(each);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
      expect(html).not.toMatch(/<style|style="|<script>|\son\w+=/);
    }
  });
});
