import { ACTION_TYPES } from '../../src/server/actions/registry.ts';
import { ID, LOOKED_UP, TARGETS, targetSettings, TYPES, useActionScene } from '../support/action-scene.ts';
import { anInsight } from '../support/insights.ts';
import type { Received, Reply } from '../support/targets.ts';
import type { Json, TableRow } from '../support/rest.ts';
import { cseTime } from '../support/scene.ts';

/** Types that send requests to a target; the platform itself sends mails. */
const SENDING = ACTION_TYPES.filter(({ mail }) => mail === undefined).map(({ type }) => type);
const CLOSED = ACTION_TYPES.filter(({ events }) => events.includes('closed')).map(({ type }) => type);

/** What goes wrong with a target at first: the answers that are no success. */
const FAULTS = {
  'answers 500': [{ status: 500, body: 'down' }],
  'asks for patience': [{ status: 429, headers: { 'Retry-After': '90' } }],
  'cuts the connection': [{ status: 0, cut: true }],
  'rejects the credentials': [{ status: 401, body: 'who are you' }],
  'is slow': [],
} as const satisfies Record<string, readonly Reply[]>;

type Fault = keyof typeof FAULTS;
const NAMES = Object.keys(FAULTS) as Fault[];

const actions = useActionScene();

beforeEach(async () => {
  for (const type of TYPES) await actions.addAction(type);
});

const PATHS: Readonly<Record<string, string>> = TARGETS;
const pathOf = (type: string): string => PATHS[type] ?? '';
const sentTo = (type: string): Received[] => actions.targets.to(pathOf(type));
/** When CSE last changed the Insight, in JSON, in JSON within JSON, or encoded as a form: what is found in a look-up changes it. */
const CHANGED = /lastUpdated[^\d]*?(?:%22%3A%22)?\d{4}-\d\d-\d\dT[\d.:%A]+/g;
/** What was said, each once: what comes again differs by nothing but the time of the last change. */
const messages = (sent: readonly Received[]): string[] => [
  ...new Map(sent.map(({ path, body }) => [path + body.replace(CHANGED, ''), body])).values(),
];

/** State of each type's delivery of an event. */
async function states(event: string): Promise<Record<string, string>> {
  const rows = await actions.deliveries(`^event=${event}`);
  const names = await actions.scene.both.instance.list(actions.table('action'));
  const typeOf = new Map(names.map((row) => [row['sys_id'], row['type'] ?? '']));
  return Object.fromEntries(rows.map((row) => [typeOf.get(row['action']) ?? '', row['state'] ?? '']));
}

const all = (types: readonly string[], state: string): Record<string, string> =>
  Object.fromEntries(types.map((type) => [type, state]));

test('every type that is offered has a target here', () => {
  const settings = targetSettings(actions.targets.url);
  for (const type of TYPES) expect([type, settings[type] !== undefined]).toEqual([type, true]);
  for (const type of SENDING) expect([type, pathOf(type)]).toEqual([type, expect.stringMatching(/^\//)]);
});

const mails = (): Promise<TableRow[]> => actions.scene.both.instance.list('sys_email');

// Each fault meets another type in every turn.
test.each(SENDING.map((_type, turn) => turn).filter((turn) => turn % 3 === 0))(
  'one Insight, and its close, reach every target once although five fail, turn %d',
  async (turn) => {
    const faultOf = new Map(
      NAMES.map((name, at) => [SENDING[(turn + at) % SENDING.length] ?? '', name] as const),
    );
    const fails = (type: string): readonly Reply[] => FAULTS[faultOf.get(type) ?? 'is slow'];
    for (const [type, name] of faultOf) {
      const slow = name === 'is slow' ? [{ ...actions.targets.usual(type), delay: 1200 }] : [];
      actions.targets.reply(pathOf(type), ...fails(type), ...slow);
    }
    await actions.newInsight(ID(1), LOOKED_UP);
    await actions.scene.both.pass(5);
    const waiting = SENDING.filter((type) => fails(type).length > 0);
    // Who fails holds nobody up.
    expect(await states('created')).toEqual({ ...all(TYPES, 'delivered'), ...all(waiting, 'retry') });

    await actions.minutes(8);
    const [rejected = ''] = [...faultOf].find(([, name]) => name === 'rejects the credentials') ?? [];
    expect(await states('created')).toEqual({ ...all(TYPES, 'delivered'), [rejected]: 'retry' });
    const stopped = await actions.action(rejected);
    expect(stopped).toMatchObject({ stopped: 'true' });
    await actions.press(actions.table('action'), stopped['sys_id'], 'Resume');
    await actions.minutes(1);
    expect(await states('created')).toEqual(all(TYPES, 'delivered'));
    expect(await mails()).toMatchObject([{ recipients: 'soc@example.com' }]);
    for (const type of SENDING) {
      const [sent, parts] = [sentTo(type), messages(sentTo(type)).length];
      // What came again is the same, and came again because it was refused.
      expect([type, sent.length]).toEqual([type, parts + fails(type).length]);
      expect([type, parts > 1]).toEqual([type, type === 'slack_webhook']);
    }

    const before = actions.targets.received.length;
    const [incident] = await actions.scene.incidents();
    actions.targets.reply(pathOf('pagerduty'), { status: 503 });
    await actions.scene.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', { state: '7' });
    await actions.minutes(5);
    expect(await states('closed')).toEqual(all(CLOSED, 'delivered'));
    const closes = actions.targets.received.slice(before);
    expect(messages(closes).length).toBe(closes.length - 1);
    expect(await mails()).toHaveLength(2);
    const [trigger, resolve] = messages(sentTo('pagerduty'));
    expect(JSON.parse(resolve ?? '')).toEqual({
      ...{ event_action: 'resolve', routing_key: expect.any(String) as string },
      dedup_key: (JSON.parse(trigger ?? '') as Json)['dedup_key'],
    });
    const [message, thread] = messages(sentTo('slack')).map((body) => JSON.parse(body) as Json);
    expect([message?.['thread_ts'], thread?.['thread_ts']]).toEqual([undefined, '1768478400.000100']);
    await actions.minutes(30);
    expect(actions.targets.received).toHaveLength(before + closes.length);
  },
);

test('Insights that come together cost CSE one read each, however many are told of them', async () => {
  await actions.scene.both.instance.control('clock', { seconds: 2 });
  const created = cseTime((await actions.scene.now()) - 1000);
  const insights = [1, 2, 3, 4, 5, 6].map((nr) =>
    anInsight({ id: ID(nr), readableId: `INSIGHT-${nr}`, created }),
  );
  await actions.scene.add(...insights);
  await actions.scene.both.pass(300);
  await actions.minutes(2);
  const rows = await actions.deliveries();
  expect(rows.map(({ state }) => state)).toEqual(insights.flatMap(() => TYPES.map(() => 'delivered')));
  const reads = (await actions.scene.calls()).filter(({ path }) => /\/insights\/[^/]+$/.test(String(path)));
  const readsOf = ({ id }: Json): number =>
    reads.filter(({ path }) => String(path).endsWith(String(id))).length;
  expect(insights.map(readsOf)).toEqual(insights.map(() => 1));
});
