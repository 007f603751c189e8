import { BEHIND } from '../glide/expose.ts';

/** How the engine of an instance differs from what most scripts expect. */
export interface EngineOptions {
  /** APIs that the instance lacks: a class (`GlideDigest`) or one of its methods (`RESTMessageV2.setFollowRedirect`). */
  withoutApis?: readonly string[];
  /**
   * Texts and numbers of the platform are objects: not equal (`===`) to a text or number of the language, as an engine on Java
   * may hand them over. `toString` and what JavaScript itself converts stay texts.
   */
  objectValues?: boolean;
}

/** What scripts get of the platform's objects. */
export interface EngineValues {
  /** Neither lacks anything nor changes any value. */
  isPlain: boolean;
  /** A name that scripts cannot find, and that no module can import. */
  lacks(name: string): boolean;
  /** A value of the platform as scripts see it. */
  offered<T>(value: T): T;
}

/** Called by the language itself, which takes nothing but primitive values from them. */
const CONVERSIONS = new Set(['toString', 'valueOf', 'toJSON']);

export function createEngineValues({ withoutApis = [], objectValues = false }: EngineOptions): EngineValues {
  const missing = new Set(withoutApis);
  const lacks = (name: string): boolean => missing.has(name);
  if (missing.size === 0 && !objectValues) return { isPlain: true, lacks, offered: (value) => value };

  const made = new WeakMap<object, object>();
  const seen = (value: unknown, owner?: object): unknown => {
    if (objectValues && typeof value === 'string') return new String(value);
    if (objectValues && typeof value === 'number') return new Number(value);
    if (typeof value === 'function') return new Proxy(value, handlerOf(owner));
    return typeof value === 'object' && value !== null ? once(value) : value;
  };

  function once(value: object): object {
    const known = made.get(value) ?? new Proxy(value, handlerOf());
    made.set(value, known);
    return known;
  }

  /** @param owner whose method the proxy stands for */
  const handlerOf = (owner?: object): ProxyHandler<object> => ({
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof key === 'symbol' || isFixed(target, key)) return value;
      if (lacks(key) || lacks(`${classOf(target)}.${key}`)) return undefined;
      if (typeof value !== 'function' || !CONVERSIONS.has(key)) return seen(value, target);
      return (...given: unknown[]) => Reflect.apply(value, target, given) as unknown;
    },
    set: (target, key, value) => Reflect.set(target, key, value),
    apply: (target, self, given) => seen(Reflect.apply(target as Callable, owner ?? self, given)),
    construct: (target, given) => once(Reflect.construct(target as Callable, given) as object),
  });

  return { isPlain: false, lacks, offered: <T>(value: T) => seen(value) as T };
}

type Callable = (...given: unknown[]) => unknown;

/** Name of the class that a script's object stands for; empty for anything else. */
function classOf(target: object): string {
  return (target as { [BEHIND]?: object })[BEHIND]?.constructor.name ?? '';
}

/** A proxy has to give such a property as it is. */
function isFixed(target: object, key: string): boolean {
  const descriptor = Reflect.getOwnPropertyDescriptor(target, key);
  return descriptor?.configurable === false && descriptor.writable === false;
}
