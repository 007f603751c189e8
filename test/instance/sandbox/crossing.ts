import type { Transaction } from '../types.ts';

/** Runs work as code of an application scope; the scope before holds again afterwards. */
export function inScope<T>(tx: Transaction, scope: string, work: () => T): T {
  const before = tx.scope;
  tx.scope = scope;
  try {
    return work();
  } finally {
    tx.scope = before;
  }
}

type Callable = (...args: unknown[]) => unknown;

/**
 * A script include of another scope, as its caller holds it: construction, its methods and (for a class of static
 * methods) its functions run with the rights of the scope that owns it.
 */
export function crossing(tx: Transaction, scope: string, include: unknown): unknown {
  if ((typeof include !== 'object' || include === null) && typeof include !== 'function') return include;
  return new Proxy(include, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function' || key === 'constructor' || key === 'prototype') return value;
      return (...args: unknown[]) => inScope(tx, scope, () => Reflect.apply(value as Callable, target, args));
    },
    apply: (target, self, args) =>
      inScope(tx, scope, () => Reflect.apply(target as Callable, self, args) as unknown),
    construct: (target, args) =>
      crossing(
        tx,
        scope,
        inScope(tx, scope, () => Reflect.construct(target as Callable, args) as object),
      ) as object,
  });
}
