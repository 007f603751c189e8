/**
 * What the platform throws at a denied access, as scripts have it: whoever looks at it, in whatever way, is thrown at again.
 */
export function unreadable(): unknown {
  const again = (): never => {
    throw unreadable();
  };
  return new Proxy(
    {},
    {
      get: again,
      has: again,
      set: again,
      ownKeys: again,
      getPrototypeOf: again,
      getOwnPropertyDescriptor: again,
    },
  );
}

/** A function that is denied. */
export function denied(): never {
  throw unreadable();
}
