import { messageOf } from '../core/error.ts';
import { isRefused, orRefused, type Access } from '../core/refusal.ts';
import type { Events, Log } from './ports.d.ts';

type Calls = Record<string, (...given: never[]) => unknown>;

/**
 * The same functions: what the platform refuses to one of them is thrown as an error that names the access it needs.
 * @param accesses of each function
 */
export function naming<T extends object>(port: T, accesses: Readonly<Record<keyof T, Access>>): T {
  const named: Calls = {};
  const calls = port as unknown as Calls;
  for (const name of Object.keys(calls)) {
    named[name] = (...given) => {
      try {
        return calls[name]?.(...given);
      } catch (thrown) {
        throw orRefused(thrown, accesses[name as keyof T]);
      }
    };
  }
  return named as unknown as T;
}

/** Access of an API. */
export function call(target: string): Access {
  return { operation: 'execute', target };
}

/** A log that cannot be written has nowhere to say so, and stops no work. */
export function quiet(log: Log): Log {
  const attempt = (write: () => void): void => {
    try {
      write();
    } catch {
      // The platform's own log has the refusal.
    }
  };
  return {
    error: (area, message) => attempt(() => log.error(area, message)),
    info: (area, message) => attempt(() => log.info(area, message)),
    debug: (area, message) => attempt(() => log.debug(area, message)),
  };
}

/**
 * Events that only make sooner what a job does anyway: refused, they are logged, kept for the status, and stop nothing.
 * The mail of an Action goes by its event alone: that one throws.
 */
export function bestEffort(events: Omit<Events, 'problem'>, log: Log): Events {
  let problem = '';
  const attempt = (queue: () => void): void => {
    try {
      queue();
    } catch (thrown) {
      if (!isRefused(thrown)) throw thrown;
      if (problem === '') log.error('events', messageOf(thrown));
      problem = messageOf(thrown);
    }
  };
  return {
    continueAt: (...given) => attempt(() => events.continueAt(...given)),
    deliverAt: (...given) => attempt(() => events.deliverAt(...given)),
    followAt: (...given) => attempt(() => events.followAt(...given)),
    watchRulesAt: (...given) => attempt(() => events.watchRulesAt(...given)),
    receiveAt: (...given) => attempt(() => events.receiveAt(...given)),
    validateAt: (...given) => attempt(() => events.validateAt(...given)),
    healthChanged: (...given) => attempt(() => events.healthChanged(...given)),
    actionMail: (...given) => events.actionMail(...given),
    problem() {
      const found = problem;
      problem = '';
      return found;
    },
  };
}
