import { formatStored, parseStored } from '../schema/index.ts';
import type { Events, Millis, Platform, Row, Transaction } from '../types.ts';
import { byOrder, isOn } from './catalog.ts';
import { assertAlive } from './faults.ts';
import { scopeOf } from './scopes.ts';

/** The event queue, with what the scheduler needs of it. */
export interface EventQueue extends Events {
  /** Ready events whose time has come, oldest first. */
  due(): Row[];
  /** When the next ready event is due; undefined when none waits. */
  nextDue(): Millis | undefined;
  /** Runs the script actions of an event; gives the last one's value. Throws what a script throws. */
  process(tx: Transaction, event: Row): unknown;
  /** Records how an event ended; `problem` makes it an error. */
  finish(event: Row, problem?: string): void;
}

/** Events as rows of `sysevent`, handled by the active rows of `sysevent_script_action` of that name. */
export function createEvents(platform: Platform): EventQueue {
  const ready = () => platform.store.lookup('sysevent', 'state', ['ready']) ?? [];
  const dueAt = (event: Row): Millis => parseStored(event['process_on'] ?? '') ?? 0;

  function isRegistered(name: string): boolean {
    return (platform.store.lookup('sysevent_register', 'event_name', [name]) ?? []).length > 0;
  }

  function runAction(tx: Transaction, action: Row, event: Row): unknown {
    const target = event['table'] && event['instance'] && platform.store.get(event['table'], event['instance']);
    const variables = {
      event: platform.glide.over(tx, 'sysevent', event).proxy,
      current: target ? platform.glide.over(tx, event['table'] ?? '', target).proxy : null,
    };
    const run = (script: string) =>
      platform.sandbox.run(tx, scopeOf(platform, action), `sysevent_script_action.${action['name']}`, script, variables)
        .value;
    const condition = action['condition_script'];
    if (condition && !run(condition)) return undefined;
    return action['script'] ? run(action['script']) : undefined;
  }

  return {
    queue(tx, name, table, sysId, parm1, parm2, at) {
      assertAlive(tx);
      if (!isRegistered(name)) {
        platform.log.write('warn', tx.scope, `Event ${name} is not registered: dropped`);
        return;
      }
      const processOn = formatStored(Math.ceil((at ?? platform.clock.now()) / 1000) * 1000);
      const values = { name, table, instance: sysId, parm1, parm2, state: 'ready', process_on: processOn };
      const by = { user_id: tx.user.sysId, user_name: tx.user.name };
      platform.records.insert(tx, 'sysevent', { ...values, ...by }, { system: true, workflow: false });
    },
    due() {
      const now = platform.clock.now();
      return ready()
        .filter((event) => dueAt(event) <= now)
        .sort((a, b) => dueAt(a) - dueAt(b));
    },
    nextDue() {
      const times = ready().map(dueAt);
      return times.length > 0 ? Math.min(...times) : undefined;
    },
    process(tx, event) {
      const actions = (platform.store.lookup('sysevent_script_action', 'event_name', [event['name'] ?? '']) ?? [])
        .filter((action) => isOn(action['active']))
        .sort(byOrder);
      return actions.map((action) => runAction(tx, action, event)).at(-1);
    },
    finish(event, problem) {
      const end = { ...event, state: problem === undefined ? 'processed' : 'error', processed: platform.clock.text() };
      platform.store.put('sysevent', problem === undefined ? end : { ...end, error_message: problem });
    },
  };
}
