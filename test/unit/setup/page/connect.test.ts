import { TABLE } from '../../../../src/server/core/names.ts';
import type { Judged } from '../../../../src/server/setup/page/contract.d.ts';
import { connect } from '../../../../src/server/setup/page/connect.ts';
import { CONFIGURATION, CONNECTED, HOST, pageWorld, type PageWorld } from '../../../support/setup-page.ts';

const GIVEN = { host: HOST, accessId: 'suABC', accessKey: 'secret of somebody' };

function send(world: PageWorld, given: Partial<typeof GIVEN> = {}): Judged {
  const row = world.ports.rows.byId(TABLE.configuration, CONFIGURATION);
  if (row === null) throw new Error('no configuration');
  return connect(row, { ...GIVEN, ...given }, world.ports);
}

describe('the step Connect', () => {
  it('stores host and key once Cloud SIEM accepts them, and does not let the poll begin before Activate', () => {
    const world = pageWorld();
    const said = send(world);
    expect(said).toMatchObject({ ok: true, errors: {} });
    expect(said.message).toBe(`Connected: https://${HOST}/api/sec/v1 accepts the key.`);
    expect(world.stored()).toMatchObject({
      ...{ host: HOST, access_id: 'suABC', access_key: 'secret of somebody', active: 'false' },
    });
    expect(world.calls.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'GET /api/sec/v1/insight-status',
    ]);
    expect(said.steps.find(({ id }) => id === 'connect')).toMatchObject({ state: 'done' });
  });

  it('leaves an active configuration active when its key is exchanged', () => {
    const world = pageWorld(undefined, { ...CONNECTED });
    expect(send(world)).toMatchObject({ ok: true });
    expect(world.stored()).toMatchObject({ active: 'true', access_key: 'secret of somebody' });
  });

  it('names each field that is empty, and calls nobody', () => {
    const world = pageWorld();
    expect(send(world, { host: ' ', accessId: '', accessKey: '' }).errors).toEqual({
      host: 'Enter the Host.',
      accessId: 'Enter the Access ID.',
      accessKey: 'Enter the Access Key.',
    });
    expect(world.calls).toEqual([]);
  });

  it.each([
    [
      'another host than Sumo Logic has',
      'example.com',
      /^example\.com is not a host of Sumo Logic; enter a deployment/,
    ],
    ['what is no host', 'my host!', /^Host "my host!" is not a deployment code, host or address\.$/],
  ])('says at the field what is wrong with %s', (_what, host, words) => {
    const world = pageWorld();
    expect(send(world, { host }).errors).toEqual({ host: expect.stringMatching(words) });
    expect(world.stored()['host']).toBeUndefined();
  });

  it.each([
    [401, 'accessKey', /does not accept this Access ID with this Access Key/],
    [403, 'accessKey', /Give the role of its user the capability View Workflow/],
    [404, 'host', /does not answer as Cloud SIEM does\. Check the Host/],
    [0, 'host', /does not answer as Cloud SIEM does/],
    [503, '', /^Cloud SIEM is there, and answered with an error/],
    [429, '', /^Cloud SIEM receives too many calls at this moment\. Try again in a minute\.$/],
  ])('keeps nothing of what Cloud SIEM answers with %d', (status, field, words) => {
    const world = pageWorld(() => [status, null]);
    const said = send(world);
    expect(said.ok).toBe(false);
    expect(field === '' ? said.message : said.errors[field]).toMatch(words);
    expect(JSON.stringify(said)).not.toContain('secret of somebody');
    expect(world.stored()).toMatchObject({ active: 'true' });
    expect(world.stored()['access_key']).toBeUndefined();
  });

  it('tries the stored key again where none is entered', () => {
    const world = pageWorld(undefined, CONNECTED);
    expect(send(world, { accessKey: '' })).toMatchObject({ ok: true });
    expect(world.calls[0]).toMatchObject({ password: 'entered key' });
    expect(world.stored()['access_key']).toBe('entered key');
  });

  it('sends a stored key to no other host and for no other user', () => {
    for (const other of [{ host: 'us2' }, { accessId: 'suOTHER' }]) {
      const world = pageWorld(undefined, CONNECTED);
      expect(send(world, { accessKey: '', ...other }).errors).toEqual({
        accessKey: expect.stringMatching(/^Enter the Access Key again: Host or Access ID has changed/),
      });
      expect(world.calls).toEqual([]);
    }
  });

  it('keeps out of the way of a job that is calling the tenant', () => {
    const world = pageWorld();
    send(world);
    const [lease] = [...world.ports.rows.table(TABLE.lease).values()];
    Object.assign(lease ?? {}, { released: 'false' });
    expect(send(world)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Another job is calling/),
    });
  });

  it('refuses what is longer than its column', () => {
    expect(send(pageWorld(), { accessId: 'x'.repeat(101) }).errors).toEqual({
      accessId: 'Enter at most 100 characters.',
    });
  });
});
