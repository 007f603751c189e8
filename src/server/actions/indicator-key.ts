import type { Indicator } from './types.d.ts';

/** The same for the same indicator, whoever names it. */
export function indicatorKey({ kind, value }: Indicator): string {
  return `${kind}:${value}`;
}
