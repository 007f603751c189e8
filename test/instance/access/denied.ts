/**
 * What a script catches where the platform denies it something: a Java exception whose message cannot be read. Source: stack
 * traces and rules of three public projects (ASSUMPTIONS.md, A155).
 */

const EXCEPTION = 'com.glide.script.fencing.access.ScopeAccessNotGrantedException';

/** What `String()` of the exception does, which is not known: throws as well, or gives the name of its class. */
export type ExceptionText = 'throws' | 'class name';

const reasons = new WeakMap<object, string>();

const MESSAGES = ['message', 'localizedMessage', 'getMessage', 'getLocalizedMessage'];
const CONVERSIONS: (string | symbol)[] = ['toString', 'valueOf', Symbol.toPrimitive];

function illegal(): never {
  throw new Error(`Illegal access to getter method getMessage in class ${EXCEPTION}`);
}

function handlerFor(text: ExceptionText): ProxyHandler<object> {
  const convert = text === 'throws' ? illegal : () => EXCEPTION;
  return {
    get: (_target, member) => {
      if (MESSAGES.includes(String(member))) return illegal();
      return CONVERSIONS.includes(member) ? convert : undefined;
    },
    has: (_target, member) => MESSAGES.includes(String(member)),
    set: illegal,
    defineProperty: illegal,
  };
}

const HANDLERS = { throws: handlerFor('throws'), 'class name': handlerFor('class name') };

/** The exception of a denied access, to be thrown as it is. */
export function accessDenied(reason: string, text: ExceptionText): Error {
  const exception = new Proxy(Object.create(null) as object, HANDLERS[text]);
  reasons.set(exception, reason);
  return exception as Error;
}

/** Why an access was denied, for the instance's own log and answers; undefined for anything else that was thrown. */
export function deniedReason(thrown: unknown): string | undefined {
  return typeof thrown === 'object' && thrown !== null ? reasons.get(thrown) : undefined;
}
