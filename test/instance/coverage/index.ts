import type { Offer } from './offer.ts';

export type { BehaviourCase } from './cases.ts';
export { MemberList, type Members } from './members.ts';
export type { Offer } from './offer.ts';

/** What the instance offers. Its sources are read with a compiler, which is loaded here, because most tests need none. */
export async function readOffer(root: string): Promise<Offer> {
  return (await import('./offer.ts')).readOffer(root);
}
