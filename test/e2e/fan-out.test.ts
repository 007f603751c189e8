import { TESTED_TYPES } from '../actions/index.ts';
import { CALLING, CLOSED, ID, LOOKED_UP, targetOf, TYPES, useActionScene } from '../support/action-scene.ts';
import { anInsight } from '../support/insights.ts';
import { isBelow, type Received, type Reply } from '../support/targets.ts';
import type { Json, TableRow } from '../support/rest.ts';
import { cseTime } from '../support/scene.ts';

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

const pathOf = (type: string): string => targetOf(type).path;
const sentTo = (type: string): Received[] => actions.targets.to(pathOf(type));
/** When CSE last changed the Insight, in JSON, in JSON within JSON, or encoded as a form: what is found in a look-up changes it. */
const CHANGED = /lastUpdated[^\d]*?(?:%22%3A%22)?\d{4}-\d\d-\d\dT[\d.:%A]+/g;
/** What was said, each once: what comes again differs by nothing but the time of the last change. */
const messages = (sent: readonly Received[]): Received[] => [
  ...new Map(sent.map((each) => [each.path + each.body.replace(CHANGED, ''), each])).values(),
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

const mails = (): Promise<TableRow[]> => actions.scene.both.instance.list('sys_email');

// Each fault meets another type in every shift.
test.each(CALLING.map((_type, turn) => turn).filter((turn) => turn % 3 === 0))(
  'one Insight, and its close, reach every target once although five fail, shift %d',
  async (turn) => {
    const faultOf = new Map(
      NAMES.map((name, at) => [CALLING[(turn + at) % CALLING.length] ?? '', name] as const),
    );
    const fails = (type: string): readonly Reply[] => FAULTS[faultOf.get(type) ?? 'is slow'];
    for (const [type, name] of faultOf) {
      const slow = name === 'is slow' ? [{ ...targetOf(type).answer, delay: 1200 }] : [];
      actions.targets.reply(pathOf(type), ...fails(type), ...slow);
    }
    await actions.newInsight(ID(1), LOOKED_UP);
    await actions.scene.both.pass(5);
    const waiting = CALLING.filter((type) => fails(type).length > 0);
    // A failing target does not block the others.
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
    const [incident] = await actions.scene.incidents();
    const about = { id: ID(1), incident: incident?.['number'] ?? '' };
    for (const { actionType, target, message } of TESTED_TYPES) {
      if (target === undefined) continue;
      const { type } = actionType;
      const [sent, parts] = [sentTo(type), messages(sentTo(type))];
      // What came again is the same, and came again because it was refused.
      expect([type, sent.length]).toEqual([type, parts.length + fails(type).length]);
      expect([type, parts.length > 1]).toEqual([type, message?.inParts === true]);
      message?.expectCreated(parts, about);
    }

    const before = actions.targets.received.length;
    const resolving = TESTED_TYPES.find(({ actionType }) => actionType.resolves === true);
    actions.targets.reply(resolving?.target?.path ?? '', { status: 503 });
    await actions.scene.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', { state: '7' });
    await actions.minutes(5);
    expect(await states('closed')).toEqual(all(CLOSED, 'delivered'));
    const closes = actions.targets.received.slice(before);
    expect(messages(closes).length).toBe(closes.length - 1);
    expect(await mails()).toHaveLength(2);
    for (const { target, message } of TESTED_TYPES) {
      const [created, closed] = [actions.targets.received.slice(0, before), closes].map((sent) =>
        messages(sent.filter(({ path }) => target !== undefined && isBelow(path, target.path))),
      );
      message?.expectClosed?.(closed ?? [], created ?? []);
    }
    await actions.minutes(30);
    expect(actions.targets.received).toHaveLength(before + closes.length);
  },
);

test('Insights that arrive together cost CSE one read each, however many Actions are notified', async () => {
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
