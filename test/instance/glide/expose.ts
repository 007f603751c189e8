import { KilledError, notEmulated } from '../errors.ts';
import { Scripted, type GlideContext } from './context.ts';

/** Answers the object behind a proxy; no script can come by it. */
export const BEHIND: unique symbol = Symbol('behind');

export type Methods = Record<string, (...given: unknown[]) => unknown>;

/** Names that V8, jest or JSON look up on any object: never part of an API. */
const INNOCENT = new Set([
  'toJSON',
  'then',
  'constructor',
  'prototype',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
  'valueOf',
]);

/** The implementation behind a script's object; undefined for anything else. */
export function behind<T extends object>(
  value: unknown,
  kind: abstract new (...given: never[]) => T,
): T | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const found = (value as { [BEHIND]?: unknown })[BEHIND];
  return found instanceof kind ? found : undefined;
}

/** True for a name that may be looked up without being meant as a member. */
export function isInnocent(name: string): boolean {
  return INNOCENT.has(name);
}

/** The methods that scripts see of a class: those of its prototypes up to, not including, `Scripted` and the classes in `hidden`. */
export function methodsOf(name: string, implementation: typeof Scripted, hidden: object[] = []): Methods {
  const methods = Object.create(null) as Methods;
  for (
    let prototype: object = implementation.prototype as object;
    prototype !== Scripted.prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  ) {
    if (hidden.includes(prototype)) continue;
    for (const member of Object.getOwnPropertyNames(prototype)) {
      const method = (prototype as Record<string, unknown>)[member];
      if (member !== 'constructor' && !(member in methods) && typeof method === 'function') {
        methods[member] = visible(name, member, method as Methods[string]);
      }
    }
  }
  return methods;
}

/** Name of a class without its namespace. */
const className = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function visible(name: string, member: string, method: Methods[string]): Methods[string] {
  const call = `${className(name)}.${member}`;
  return {
    [member](this: unknown, ...given: unknown[]): unknown {
      const target = (this as { [BEHIND]?: Scripted } | undefined)?.[BEHIND];
      if (!target) throw new TypeError(`${name}.${member} called on something else`);
      const { tx, platform } = target.context;
      if (tx.killed) throw new KilledError();
      platform.access.requireApi(tx, call);
      return method.apply(target, given);
    },
  }[member] as Methods[string];
}

/** A proxy handler that shows the methods and nothing else; any other member throws NotEmulatedError. */
function handlerFor(name: string, methods: Methods): ProxyHandler<Scripted> {
  return {
    get(target, member) {
      if (member === BEHIND) return target;
      if (typeof member === 'symbol') return undefined;
      const method = methods[member];
      if (method || isInnocent(member)) return method;
      throw notEmulated(`${name}.${member}`);
    },
    set(_target, member) {
      throw notEmulated(`assignment to ${name}.${String(member)}`);
    },
    has: (_target, member) => typeof member === 'string' && member in methods,
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
  };
}

/** How scripts see the objects of a class without fields. */
export interface Exposed<T extends Scripted> {
  name: string;
  implementation: new (context: GlideContext, ...given: never[]) => T;
  wrap(target: T): object;
}

/** Makes the objects of a class presentable to scripts. */
export function expose<T extends Scripted>(
  name: string,
  implementation: new (context: GlideContext, ...given: never[]) => T,
  hidden: object[] = [],
): Exposed<T> {
  const handler = handlerFor(name, methodsOf(name, implementation as unknown as typeof Scripted, hidden));
  return { name, implementation, wrap: (target) => new Proxy<Scripted>(target, handler) };
}

/** Names that a script finds in a namespace, and further ones; any other throws NotEmulatedError when it is used. */
export function namespaceOf(
  prefix: string,
  names: Record<string, unknown>,
  further: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return new Proxy(names, {
    get(target, member) {
      if (typeof member === 'symbol' || Object.hasOwn(target, member))
        return Reflect.get(target, member) as unknown;
      if (Object.hasOwn(further, member)) return further[member];
      if (isInnocent(member) || member === '__esModule' || member === 'default') return undefined;
      throw notEmulated(`${prefix}${member}`);
    },
  });
}

/** The constructor that scripts call; its own members are the given statics, any other throws NotEmulatedError. */
export function constructorFor<T extends Scripted>(
  { platform, tx }: GlideContext,
  exposed: Exposed<T>,
  create: (...given: unknown[]) => T,
  statics: Record<string, unknown> = {},
): unknown {
  const call = `${className(exposed.name)}.new`;
  function construct(...given: unknown[]): object {
    platform.access.requireApi(tx, call);
    return exposed.wrap(create(...given));
  }
  Object.defineProperty(construct, 'name', { value: exposed.name });
  construct.prototype = exposed.implementation.prototype;
  return new Proxy(construct, {
    get(target, member) {
      if (typeof member === 'symbol' || member === 'prototype' || member === 'name')
        return Reflect.get(target, member) as unknown;
      if (Object.hasOwn(statics, member)) return statics[member];
      if (isInnocent(member) || member in Function.prototype) return Reflect.get(target, member) as unknown;
      throw notEmulated(`${exposed.name}.${member}`);
    },
  });
}
