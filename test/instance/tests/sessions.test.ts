import { request } from 'node:https';
import { createHost } from '../http/create-host.ts';
import { makeCertificate } from '../http/certificate.ts';
import { startServer } from '../http/server.ts';
import { createInstance } from '../index.ts';
import { basic, sampleInstance, type SampleInstance } from './support/sample-instance.ts';

describe('a session of the login form', () => {
  let sample: SampleInstance;

  beforeAll(async () => {
    sample = await sampleInstance();
  });

  afterAll(() => sample.close());

  const form = { 'content-type': 'application/x-www-form-urlencoded' };

  const signIn = (password: string) =>
    sample.send(
      'POST',
      '/angular.do?sysparm_type=view_form.login',
      form,
      `sysparm_type=login&user_name=admin&user_password=${password}`,
    );

  const users = '/api/now/table/sys_user?user_name=admin';

  test('H31 calls an API with its cookie and its token only', async () => {
    const cookie = (await signIn('admin')).headers.get('set-cookie')?.split(';')[0] ?? '';
    const refused = await sample.send('POST', '/angular.do?sysparm_type=get_user', { cookie });
    expect(refused.status).toBe(401);
    const token = refused.headers.get('x-usertoken-response') ?? '';
    expect(token).toMatch(/^[0-9a-f]{72}$/);
    const status = async (headers: Record<string, string>) =>
      (await sample.send('GET', users, headers)).status;
    expect(await status({ cookie, 'x-usertoken': token })).toBe(200);
    expect(await status({ cookie })).toBe(401);
    expect(await status({ cookie, 'x-usertoken': 'another' })).toBe(401);
    expect(await status({ 'x-usertoken': token })).toBe(401);
    expect(await status({ cookie: `${cookie}0`, 'x-usertoken': token })).toBe(401);
  });

  test('H32 is not begun with a wrong password', async () => {
    const { status, headers, body } = await signIn('wrong');
    expect([status, body.status, headers.get('set-cookie')]).toEqual([200, 'error', null]);
  });

  test('opens pages with its cookie alone', async () => {
    const cookie = (await signIn('admin')).headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await sample.send('GET', '/sys_user_list.do', { cookie })).status).toBe(200);
    expect((await sample.send('POST', '/run_job.do?name=x', { cookie })).status).toBe(401);
  });
});

test('an instance serves HTTPS with a certificate made at start, and links to itself so', async () => {
  const instance = createInstance();
  const certificate = await makeCertificate();
  const server = await startServer(createHost(instance), 0, certificate);
  const options = { ca: certificate.cert, headers: { authorization: basic('admin') } };
  const path = '/api/now/table/sys_user_has_role?sysparm_limit=1&sysparm_fields=user';
  const text = await new Promise<string>((resolve, reject) => {
    const call = request(server.url + path, options, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk))).on('end', () => resolve(body));
    });
    call.on('error', reject).end();
  });
  await server.close();
  instance.close();
  expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  expect(JSON.parse(text).result[0].user.link).toContain(`${server.url}/api/now/table/sys_user/`);
});
