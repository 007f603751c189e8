import {
  CALLING,
  CLOSED as HEARING_CLOSES,
  ID,
  targetOf,
  TELLING,
  TYPES,
  useActionScene,
} from '../support/action-scene.ts';
import { CLOSED, FollowScene, OPEN } from '../support/follow-scene.ts';
import type { Received } from '../support/targets.ts';
import type { Json, TableRow } from '../support/rest.ts';

const actions = useActionScene();

/** Targets of the types whose messages name the event; XSOAR gets the Insight as it is. */
const CALLS = TELLING.filter((type) => type !== 'demisto' && CALLING.includes(type)).map(
  (type) => targetOf(type).path,
);
const NOTHING = { path: 'nothing was sent', headers: {}, body: '' } as Received;

/** A new Insight, its incident, and what follows it. */
async function begin(configuration: Json = {}): Promise<{ scene: FollowScene; incident: TableRow }> {
  const scene = new FollowScene(actions.scene.both);
  await scene.both.configure(configuration);
  await actions.newInsight(ID(1));
  await scene.deliver();
  const [incident = {}] = await scene.incidents();
  return { scene, incident };
}

async function inCse(scene: FollowScene, incident: TableRow, values: Json): Promise<void> {
  await scene.inCse(incident, values);
  await scene.follow();
  await scene.deliver();
}

async function events(query = ''): Promise<string[]> {
  return (await actions.deliveries(query)).map(({ event = '', state = '' }) => `${event} ${state}`);
}

describe('an Insight that is re-opened', () => {
  test('in CSE is sent once to the target of every type that wants it, as the target expects it', async () => {
    for (const type of TYPES) await actions.addAction(type);
    const { scene, incident } = await begin();
    await inCse(scene, incident, CLOSED);
    await actions.minutes(1);
    actions.targets.reset();
    await inCse(scene, incident, OPEN);
    await inCse(scene, incident, OPEN);
    await actions.minutes(1);
    expect(await events('^event=reopened')).toEqual(HEARING_CLOSES.map(() => 'reopened delivered'));
    // Of a message in several parts, the first one says it.
    for (const { path, headers, body } of CALLS.map((each) => actions.targets.to(each)[0] ?? NOTHING)) {
      const text = decodeURIComponent(body.replace(/\+|%(?![0-9A-F]{2})/gi, ' '));
      const said = `${String(headers['x-cse-event'])} ${text}`;
      expect([path, said]).toEqual([
        path,
        expect.stringMatching(/Re-opened: .{0,2}\[HIGH|insight\.reopened|"trigger"/),
      ]);
    }
    const mails = await scene.both.instance.list('sys_email', 'subjectLIKERe-opened');
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/Re-opened: \[HIGH\] INSIGHT-01/),
    ]);
  });

  test.each(['v2', 'v1'])('triggers the alert of PagerDuty again, by the Events API %s', async (version) => {
    await actions.addAction('pagerduty', { integration_version: version });
    const { scene, incident } = await begin();
    for (const minute of ['01', '02']) {
      await inCse(scene, incident, { ...CLOSED, closed: `2026-01-15T12:${minute}:00.000000` });
      await inCse(scene, incident, OPEN);
    }
    const bodies = actions.targets.received.map(({ body }) => JSON.parse(body) as Json);
    expect(bodies.map((body) => body['event_action'] ?? body['event_type'])).toEqual([
      ...['trigger', 'resolve', 'trigger', 'resolve', 'trigger'],
    ]);
    const keys = new Set(bodies.map((body) => body['dedup_key'] ?? body['incident_key']));
    expect([...keys]).toEqual([`sumo-cse-insight-${ID(1)}`]);
  });

  test('here is sent once, too, and is no news for Follow Insights', async () => {
    await actions.addAction('http_post_v2');
    const { scene, incident } = await begin();
    await scene.close(incident);
    await scene.deliver();
    await scene.both.instance.update('sn_si_incident', incident['sys_id'] ?? '', { state: '16' });
    await scene.both.instance.control('rest', { limit: 10_000 });
    await scene.deliver();
    await scene.deliver();
    expect(await scene.statusInCse(incident)).toBe('inprogress');
    await scene.follow();
    await scene.deliver();
    expect(await events()).toEqual(['created delivered', 'closed delivered', 'reopened delivered']);
  });

  test('is followed on while its incident stays closed: the next close resolves the alert', async () => {
    await actions.addAction('pagerduty');
    const { scene, incident } = await begin({ reopen_incident: 'false' });
    await scene.close(incident);
    await scene.deliver();
    await inCse(scene, incident, OPEN);
    await inCse(scene, incident, { ...CLOSED, closed: '2026-01-15T18:00:00.000000' });
    await actions.minutes(3);
    expect(await events()).toEqual([
      ...['created delivered', 'closed delivered', 'reopened delivered', 'closed delivered'],
    ]);
    expect(await scene.incidentNow(incident)).toMatchObject({ state: '3' });
  });

  test('is sent after its close, however long the target was down, and before the next one', async () => {
    await actions.addAction('pagerduty');
    const { scene, incident } = await begin();
    actions.targets.instead.set('pagerduty', { status: 503 });
    await inCse(scene, incident, CLOSED);
    await inCse(scene, incident, OPEN);
    await inCse(scene, incident, { ...CLOSED, closed: '2026-01-15T18:00:00.000000' });
    actions.targets.instead.clear();
    actions.targets.received.length = 0;
    await actions.minutes(30);
    const bodies = actions.targets.received.map(({ body }) => JSON.parse(body) as Json);
    expect(bodies.map((body) => body['event_action'])).toEqual(['resolve', 'trigger', 'resolve']);
  });

  test('notifies only Actions that subscribe to it, by severity and condition unless they know of the Insight', async () => {
    await actions.addAction('slack', { name: 'created only', on_reopened: 'false', on_closed: 'false' });
    const other = { on_created: 'false', on_closed: 'false' };
    await actions.addAction('slack', { name: 'too low', ...other, minimum_severity: 'CRITICAL' });
    await actions.addAction('slack', { name: 'open', ...other, condition: 'status!=closed' });
    await actions.addAction('slack', { name: 'closed', ...other, condition: 'status=closed' });
    const { scene, incident } = await begin();
    await inCse(scene, incident, CLOSED);
    await inCse(scene, incident, OPEN);
    const reopened = await actions.deliveries('^event=reopened');
    expect(reopened.map(({ name }) => name)).toEqual(['open: Re-opened, INSIGHT-01']);
  });

  test('counts for the limit of an hour, and a close is suppressed with it', async () => {
    await actions.addAction('http_post_v2', { max_per_hour: '1' });
    const { scene, incident } = await begin();
    await inCse(scene, incident, CLOSED);
    await inCse(scene, incident, OPEN);
    await inCse(scene, incident, { ...CLOSED, closed: '2026-01-15T18:00:00.000000' });
    await actions.minutes(3);
    expect(await events()).toEqual([
      ...['created delivered', 'closed delivered', 'reopened suppressed', 'closed suppressed'],
    ]);
  });
});
