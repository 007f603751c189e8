import { formatStored, parseStored } from '../schema/index.ts';
import type { Events, Millis, Platform, Row, Transaction } from '../types.ts';
import { byOrder, isOn } from './catalog.ts';
import { assertAlive } from './faults.ts';
import { notify } from './notifications.ts';
import { scopeOf } from './scopes.ts';

/** Events as rows of `sysevent`, handled by the active rows of `sysevent_script_action` of that name. */
export class EventQueue implements Events {
  constructor(private readonly platform: Platform) {}

  queue(
    tx: Transaction,
    name: string,
    table: string,
    sysId: string,
    parm1: string,
    parm2: string,
    dueAt?: Millis,
  ): void {
    assertAlive(tx);
    const { store, clock, log, records } = this.platform;
    if (!store.lookup('sysevent_register', 'event_name', [name])?.length) {
      log.write('warn', tx.scope, `Event ${name} is not registered: dropped`);
      return;
    }
    const processOn = formatStored(Math.ceil((dueAt ?? clock.now()) / 1000) * 1000);
    const values = { name, table, instance: sysId, parm1, parm2, state: 'ready', process_on: processOn };
    const by = { user_id: tx.user.sysId, user_name: tx.user.name };
    records.insert(tx, 'sysevent', { ...values, ...by }, { system: true, workflow: false });
  }

  /** Ready events whose time has come, oldest first. */
  due(): Row[] {
    const now = this.platform.clock.now();
    return this.ready()
      .filter((event) => dueAt(event) <= now)
      .sort((a, b) => dueAt(a) - dueAt(b));
  }

  /** When the next ready event is due; undefined when none waits. */
  nextDue(): Millis | undefined {
    const times = this.ready().map(dueAt);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  /** Runs the script actions of an event, then its notifications; gives the last action's value. Throws what a script throws. */
  process(tx: Transaction, event: Row): unknown {
    const actions =
      this.platform.store.lookup('sysevent_script_action', 'event_name', [event['name'] ?? '']) ?? [];
    const active = actions.filter((action) => isOn(action['active'])).sort(byOrder);
    const result = active.map((action) => this.runAction(tx, action, event)).at(-1);
    notify(this.platform, tx, event);
    return result;
  }

  /** Records how an event ended; `problem` makes it an error. */
  finish(event: Row, problem?: string): void {
    const { store, clock } = this.platform;
    const stored = store.get('sysevent', event.sys_id);
    if (!stored) return;
    const ended = {
      ...stored,
      state: problem === undefined ? 'processed' : 'error',
      processed: clock.text(),
    };
    store.put('sysevent', problem === undefined ? ended : { ...ended, error_message: problem });
  }

  private ready(): Row[] {
    return this.platform.store.lookup('sysevent', 'state', ['ready']) ?? [];
  }

  private runAction(tx: Transaction, action: Row, event: Row): unknown {
    const { glide, sandbox, store } = this.platform;
    const table = event['table'] ?? '';
    const target = this.platform.schema.has(table) ? store.get(table, event['instance'] ?? '') : undefined;
    const variables = {
      event: glide.over(tx, 'sysevent', event).proxy,
      current: target ? glide.over(tx, table, target).proxy : null,
    };
    const name = `sysevent_script_action.${action['name']}`;
    const run = (script: string) =>
      sandbox.run(tx, scopeOf(this.platform, action), name, script, variables).value;
    const condition = action['condition_script'];
    if (condition && !run(condition)) return undefined;
    return action['script'] ? run(action['script']) : undefined;
  }
}

function dueAt(event: Row): Millis {
  return parseStored(event['process_on'] ?? '') ?? 0;
}
