import { createHmac } from 'node:crypto';
import type { EngineOptions, HttpRequest } from '../instance/index.ts';
import { testedType } from '../support/action-settings.ts';
import { createInProcess, type InProcess, type Removal } from '../support/in-process.ts';
import { verify } from '../support/verify/index.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const SECRET = 'shared é secret';
const COUNT = 20;
const PUBLISHED =
  '<PublishResponse><PublishResult><MessageId>one</MessageId></PublishResult></PublishResponse>';

/** The app on an instance whose engine differs: it polls, closes one Insight, and notifies two Actions about each. */
class Tried {
  readonly world: InProcess;
  readonly sent: HttpRequest[] = [];

  constructor(engine: EngineOptions, removal?: Removal) {
    const target = (request: HttpRequest) => {
      this.sent.push(request);
      return { status: 200, headers: {}, body: PUBLISHED };
    };
    this.world = createInProcess('dist/app', removal, [], target, engine);
    const { instance, cse } = this.world;
    for (const type of ['aws_sns', 'http_post_v2'])
      this.table('action').insert({
        ...{ name: type, type, on_created: 'true', on_closed: 'true' },
        ...testedType(type).form('https://target.example'),
        ...(type === 'http_post_v2' ? { signing_secret: SECRET } : { base_url: '' }),
      });
    this.work();
    cse.product.generate({ count: COUNT, seed: 5, fromMs: instance.platform.clock.now() - 60_000, over: 0 });
    this.work();
    const [incident] = instance.table('sn_si_incident').find('ORDERBYnumber');
    instance.table('sn_si_incident').update(incident?.sys_id ?? '', { state: '7' });
    this.work();
  }

  table(name: string) {
    return this.world.instance.table(`${SCOPE}_${name}`);
  }

  status(): Record<string, string | undefined> {
    return this.table('sumo_status').find('')[0] ?? {};
  }

  private work(): void {
    this.world.instance.advance(300_000);
    this.world.instance.runJob('Poll Insights');
    for (let minute = 0; minute < 10; minute += 1) {
      this.world.instance.advance(60_000);
      this.world.instance.rest(10_000);
    }
  }
}

/** What a target has against what it got. */
function complaintsOf({ method, url, headers, body = '' }: HttpRequest): readonly string[] {
  const { host, pathname } = new URL(url);
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const type = pathname === '/hook' ? 'http_post_v2' : 'aws_sns';
  const mac = createHmac('sha256', SECRET)
    .update(`${lower['x-cse-timestamp']}.${body}`, 'utf8')
    .digest('hex');
  const signed = type === 'aws_sns' || lower['x-cse-signature'] === `sha256=${mac}`;
  const complaints = verify(type, { method, path: pathname, headers: { host, ...lower }, body });
  return [...complaints, ...(signed ? [] : ['the signature is wrong'])];
}

describe.each<[string, EngineOptions]>([
  ['like the others', {}],
  ['whose texts and numbers are objects', { objectValues: true }],
  ['without GlideDigest', { withoutApis: ['GlideDigest'] }],
  ['without CertificateEncryption', { withoutApis: ['CertificateEncryption'] }],
  ['without RESTMessageV2.setFollowRedirect', { withoutApis: ['RESTMessageV2.setFollowRedirect'] }],
  ['without GlideRecord.getLastErrorMessage', { withoutApis: ['GlideRecord.getLastErrorMessage'] }],
  ['without GlideElement.getJournalEntry', { withoutApis: ['GlideElement.getJournalEntry'] }],
])('an instance %s', (_what, engine) => {
  let tried: Tried;

  beforeAll(() => {
    tried = new Tried(engine);
  });

  afterAll(() => tried.world.instance.close());

  test('makes one incident of each Insight, and is healthy', () => {
    expect(tried.world.instance.table('sn_si_incident').find('')).toHaveLength(COUNT);
    expect(tried.table('insight').find('state!=ingested^state!=closed')).toEqual([]);
    expect(tried.status()).toMatchObject({ health: 'healthy' });
    expect(tried.status()['last_error'] ?? '').toBe('');
  });

  test('gives its records the sys_ids that every other gives them', () => {
    const [insight] = tried.table('insight').find('ORDERBYreadable_id');
    expect(insight?.sys_id).toMatch(/^[0-9a-f]{32}$/);
    expect(
      tried
        .table('insight')
        .find('ORDERBYreadable_id')
        .map((row) => row.sys_id),
    ).toEqual(expected());
  });

  test('closes the Insight of a closed incident', () => {
    const closed = [...tried.world.cse.product.store.all()].filter(
      ({ body }) => (body['status'] as { name: string }).name === 'closed',
    );
    expect(closed).toHaveLength(1);
  });

  test('notifies the Actions, with signatures that their targets accept', () => {
    expect(tried.sent).toHaveLength(2 * (COUNT + 1));
    expect(tried.sent.flatMap(complaintsOf)).toEqual([]);
    expect(tried.table('delivery').find('state!=delivered')).toEqual([]);
  });
});

let known: string[] | undefined;
const expected = (): string[] => {
  if (known === undefined) {
    const other = new Tried({});
    known = other
      .table('insight')
      .find('ORDERBYreadable_id')
      .map((row) => row.sys_id);
    other.world.instance.close();
  }
  return known;
};

test('an instance whose texts are objects needs that they become texts', () => {
  const removal = { module: 'platform/text.ts', find: 'String(value)', replace: 'value' };
  expect(() => new Tried({ objectValues: true }, removal)).toThrow('aborted by a business rule');
});

test('an instance on which a module names a missing API says so, and loads no part of it', () => {
  const world = createInProcess('dist/app', undefined, [], undefined, { withoutApis: ['GlideAggregate'] });
  expect(() => world.instance.runJob('Poll Insights')).not.toThrow();
  const errors = world.instance.log().filter(({ level }) => level === 'error');
  expect(errors.map(({ message }) => message).join('\n')).toContain(
    "does not provide an export named 'GlideAggregate'",
  );
  world.instance.close();
});
