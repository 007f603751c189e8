import type { Platform, Transaction } from '../types.ts';

/** Makes the platform's `transaction`: as the system user by default; contexts and caches end with the work. */
export function createTransactions(
  platform: () => Pick<Platform, 'users' | 'sandbox'>,
): Platform['transaction'] {
  return (options, work) => {
    const tx: Transaction = {
      user: options.user ?? platform().users.system(),
      scope: 'global',
      kind: options.kind,
      interactive: options.interactive ?? false,
      messages: [],
      killed: false,
      depth: 0,
      state: new Map(),
    };
    try {
      return work(tx);
    } finally {
      platform().sandbox.end(tx);
      tx.state.clear();
    }
  };
}
