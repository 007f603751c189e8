import { signIn, textOf } from './support/person.ts';
import { sampleInstance, type SampleInstance } from './support/sample-instance.ts';

const THING = 'x_acme_sample_thing';
const HTML = { accept: 'text/html' };

describe('a session of pages', () => {
  let sample: SampleInstance;

  beforeEach(async () => {
    sample = await sampleInstance();
  });

  afterEach(() => sample.close());

  test('begins at the login form, which leads on to the page that was asked for', async () => {
    const { status, headers } = await sample.send('GET', `/${THING}_list.do?sysparm_query=size=1`, HTML);
    const login = headers.get('location') ?? '';
    expect([status, login]).toEqual([
      303,
      `/login.do?sysparm_goto_url=%2F${THING}_list.do%3Fsysparm_query%3Dsize%3D1`,
    ]);
    const form = await sample.send('GET', login, HTML);
    expect(textOf(form)).toContain('Log in');
    const values = { user_name: 'admin', user_password: 'admin', sysparm_goto_url: `/${THING}_list.do` };
    const type = { 'content-type': 'application/x-www-form-urlencoded', ...HTML };
    const entered = await sample.send('POST', '/login.do', type, new URLSearchParams(values).toString());
    expect([entered.status, entered.headers.get('location')]).toEqual([303, `/${THING}_list.do`]);
    expect(entered.headers.get('set-cookie')).toMatch(/^JSESSIONID=\w+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('is not begun with a wrong password, and leads to no other site', async () => {
    const type = { 'content-type': 'application/x-www-form-urlencoded', ...HTML };
    const wrong = await sample.send('POST', '/login.do', type, 'user_name=admin&user_password=no');
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
    expect(textOf(wrong)).toContain('User name or password invalid');
    const body = 'user_name=admin&user_password=admin&sysparm_goto_url=//evil.example';
    expect((await sample.send('POST', '/login.do', type, body)).status).toBe(400);
  });

  test('says to scripts and clients of APIs that credentials are missing, as before', async () => {
    const { status, headers, body } = await sample.send('GET', `/${THING}_list.do`);
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Basic realm="Service-now"']);
    expect(body.error.message).toBe('User Not Authenticated');
  });

  test('ends with Log out', async () => {
    const admin = await signIn(sample, 'admin');
    expect((await admin.submit('/logout.do', {})).headers.get('location')).toBe('/login.do');
    expect((await admin.open('/')).status).toBe(303);
  });

  test('lets an administrator act as another user, under the access controls of that user, and back', async () => {
    const admin = await signIn(sample, 'admin');
    expect((await admin.open(`/${THING}_list.do`)).status).toBe(200);
    await admin.submit('/impersonate.do', { user: 'employee' });
    expect(textOf(await admin.open('/'))).toContain('You now act as employee.');
    expect((await admin.open(`/${THING}_list.do`)).status).toBe(403);
    await admin.submit('/impersonate.do', { user: 'admin' });
    expect((await admin.open(`/${THING}_list.do`)).status).toBe(200);
    expect((await admin.submit('/impersonate.do', { user: 'who' })).status).toBe(404);
  });

  test('offers every active user with its roles to an administrator, and nobody to others', async () => {
    const admin = await signIn(sample, 'admin');
    const page = textOf(await admin.open('/'));
    expect(page).toContain('Ana Lyst (sn_si.analyst)');
    expect(page).toContain('Sam Viewer (x_acme_sample.viewer)');
    expect(page).toContain('(no role)');
    const viewer = await signIn(sample, 'sample.viewer');
    expect(textOf(await viewer.open('/'))).not.toContain('Ana Lyst (');
    expect((await viewer.submit('/impersonate.do', { user: 'admin' })).status).toBe(403);
  });

  test.each(['', 'another'])('refuses a form with the token "%s"', async (sysparm_ck) => {
    const admin = await signIn(sample, 'admin');
    const { status } = await admin.submit(`/${THING}.do?sys_id=-1`, {
      sysparm_ck,
      sysparm_action: 'sysverb_insert',
      name: 'Forged',
    });
    expect(status).toBe(401);
    expect(sample.instance.table(THING).find('name=Forged')).toEqual([]);
  });

  test('refuses a form of another site', async () => {
    const admin = await signIn(sample, 'admin');
    const headers = {
      cookie: admin.cookie,
      origin: 'http://evil.example',
      'content-type': 'application/x-www-form-urlencoded',
    };
    const body = `sysparm_ck=${admin.token}&sysparm_action=sysverb_insert&name=Forged`;
    expect((await sample.send('POST', `/${THING}.do?sys_id=-1`, headers, body)).status).toBe(403);
  });

  test('shows pages that run no script but the own one', async () => {
    const admin = await signIn(sample, 'admin');
    for (const path of ['/', '/login.do', `/${THING}_list.do`, `/${THING}.do?sys_id=-1`, '/nope.do']) {
      const { headers } = await admin.open(path);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('the navigator', () => {
  let sample: SampleInstance;

  beforeEach(async () => {
    sample = await sampleInstance();
  });

  afterEach(() => sample.close());

  const goto = async (user: string, typed: string): Promise<string> => {
    const person = await signIn(sample, user);
    const { headers } = await person.open(`/navigate.do?sysparm_navigate=${encodeURIComponent(typed)}`);
    return headers.get('location') ?? '';
  };

  test('opens what is typed into it: lists, forms and pages by their names, in any case', async () => {
    expect(await goto('admin', 'sys_properties.list')).toBe('/sys_properties_list.do');
    expect(await goto('admin', ` ${THING.toUpperCase()}.LIST `)).toBe(`/${THING}_list.do`);
    expect(await goto('admin', `${THING}.form`)).toBe(`/${THING}.do?sys_id=-1`);
    expect(await goto('admin', 'integration_configurations.do')).toBe('/integration_configurations.do');
    expect(await goto('admin', 'Table Transform Maps')).toBe(
      '/sys_transform_map_list.do?sysparm_query=ORDERBYname',
    );
  });

  test('says what it does not know', async () => {
    const admin = await signIn(sample, 'admin');
    await admin.open('/navigate.do?sysparm_navigate=nope.list');
    expect(textOf(await admin.open('/'))).toContain('There is no table nope.');
    await admin.open('/navigate.do?sysparm_navigate=Nothing+here');
    expect(textOf(await admin.open('/'))).toContain('The navigator has nothing named "Nothing here".');
  });

  test('shows each user the menus of its roles', async () => {
    const titles = async (user: string): Promise<string[]> => {
      const { body } = await (await signIn(sample, user)).open('/');
      return [...String(body).matchAll(/data-navigator-group="([^"]*)"/g)].map(([, title = '']) => title);
    };
    expect(await titles('admin')).toEqual(
      expect.arrayContaining([
        'Security Incident',
        'Security Operations',
        'System Logs',
        'System Import Sets',
      ]),
    );
    expect(await titles('sir.analyst')).toEqual(['Security Incident', 'Threat Intelligence']);
    expect(await titles('employee')).toEqual([]);
  });
});
