/** A value that is worked out when it is first asked for, and again after it was forgotten. */
export interface Lazy<T> {
  readonly value: T;
  forget(): void;
}

export function lazily<T>(work: () => T): Lazy<T> {
  let made: { value: T } | undefined;
  return {
    get value() {
      return (made ??= { value: work() }).value;
    },
    forget: () => void (made = undefined),
  };
}
