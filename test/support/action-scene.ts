import { TESTED_TYPES } from '../actions/index.ts';
import type { Target } from '../actions/type.d.ts';
import { testedType } from './action-settings.ts';
import { anEntity, anInsight } from './insights.ts';
import { Targets } from './targets.ts';
import type { Json, TableRow } from './rest.ts';
import { cseTime, Scene } from './scene.ts';

export const TYPES = TESTED_TYPES.map(({ actionType }) => actionType.type);

/** Types whose targets are on loopback: all but those that leave their messages to the platform's mail. */
export const CALLING = TESTED_TYPES.filter(({ target }) => target !== undefined).map(
  ({ actionType }) => actionType.type,
);

/** Types that send an Insight to a target, and do not ask about it. */
export const TELLING = TESTED_TYPES.filter(({ message }) => message !== undefined).map(
  ({ actionType }) => actionType.type,
);

/** Types that want the close of an Insight. */
export const CLOSED = TESTED_TYPES.filter(({ actionType }) => actionType.events.includes('closed')).map(
  ({ actionType }) => actionType.type,
);

/** What must be seen nowhere. No key of these was ever valid. */
export const SECRETS = TESTED_TYPES.flatMap(({ target }) => target?.secrets ?? []);

/** What makes an Insight name something to look up. */
export const LOOKED_UP = { entity: anEntity({ entityType: '_ip', value: '9.9.9.9', hostname: null }) };

/** The target of a type that has one. */
export function targetOf(type: string): Target {
  const { target } = testedType(type);
  if (target === undefined) throw new Error(`the type ${type} has no target`);
  return target;
}

/** The secret with which an Action of the type proves itself. */
export function secretOf(type: string): string {
  return targetOf(type).secrets[0] ?? '';
}

/** sys_id-like identity of an Insight. */
export const ID = (nr: number): string => `0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d${String(nr).padStart(2, '0')}`;

/** A scene with the targets of Actions. */
export class ActionScene {
  /** There once it is open. */
  scene!: Scene;
  targets!: Targets;

  static async start(): Promise<ActionScene> {
    const actions = new ActionScene();
    await actions.open();
    return actions;
  }

  async open(): Promise<void> {
    [this.scene, this.targets] = await Promise.all([Scene.start(), Targets.start()]);
  }

  /** Throws where a target had something against what it got. */
  async stop(): Promise<void> {
    await Promise.all([this.scene.stop(), this.targets.stop()]);
    this.targets.reset();
  }

  /** Everything back to its start, the targets allowed, and a first poll done: what comes from now on is new. */
  async begin(): Promise<void> {
    this.targets.reset();
    await this.scene.begin();
    await this.scene.property('allowed_action_hosts', this.targets.host);
    await this.scene.both.poll();
  }

  table(name: string): string {
    return this.scene.both.table(name);
  }

  /** Makes a record of the app as somebody who fills in its form does. */
  post(name: string, values: Json, user = 'admin'): Promise<{ status: number; result: unknown }> {
    const path = `table/${this.table(name)}?sysparm_input_display_value=true`;
    return this.scene.request('POST', path, values, user);
  }

  /** An Action of that type and name that wants every event. */
  async addAction(type: string, more: Json = {}): Promise<TableRow> {
    const events = { on_created: 'true', on_closed: 'true', on_reopened: 'true', on_demand: 'true' };
    const settings = testedType(type).form(this.targets.url);
    const { status, result } = await this.post('action', {
      name: type,
      type,
      ...events,
      ...settings,
      ...more,
    });
    if (status !== 201) throw new Error(`an Action of type ${type} is refused: ${JSON.stringify(result)}`);
    return result as TableRow;
  }

  change(action: TableRow, values: Json): Promise<TableRow> {
    return this.scene.both.instance.update(this.table('action'), action['sys_id'] ?? '', values);
  }

  action(name: string): Promise<TableRow> {
    return this.scene.both.instance.first(this.table('action'), `name=${name}`);
  }

  /** Deliveries of Actions, the oldest first. */
  deliveries(query = ''): Promise<TableRow[]> {
    return this.scene.both.instance.list(this.table('delivery'), `type=action${query}^ORDERBYsys_created_on`);
  }

  /** Presses the button of a form. */
  async press(table: string, sysId: string | undefined, action: string, user = 'sumo.admin'): Promise<Json> {
    return this.scene.both.instance.control('ui-action', { table, sysId, action, user });
  }

  /** Time passes as the jobs of every minute see it. */
  async minutes(count: number): Promise<void> {
    for (let minute = 0; minute < count; minute += 1) await this.scene.both.pass(60);
  }

  /** A new Insight, which becomes an incident. */
  async newInsight(id: string, fields: Json = {}): Promise<void> {
    await this.scene.both.instance.control('clock', { seconds: 2 });
    const created = cseTime((await this.scene.now()) - 1000);
    await this.scene.add(anInsight({ id, readableId: `INSIGHT-${id.slice(-2)}`, created, ...fields }));
    await this.scene.both.pass(300);
  }
}

/** One scene for the tests of a suite: opened before the first, back at its start before each, stopped after the last. */
export function useActionScene(): ActionScene {
  const actions = new ActionScene();
  beforeAll(() => actions.open());
  beforeEach(() => actions.begin());
  afterAll(() => actions.stop());
  return actions;
}
