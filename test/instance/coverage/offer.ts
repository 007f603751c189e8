import { readCases, testedIds, type BehaviourCase } from './cases.ts';
import { implementedMembers } from './implemented.ts';
import type { Members } from './members.ts';

/** What the instance offers to scripts, and which behaviour it is tested for. */
export interface Offer {
  implemented: Members;
  cases: BehaviourCase[];
  /** Ids of the cases that a test names. */
  tested: ReadonlySet<string>;
}

/** Reads the sources of the instance and of its tests, below the root of the repository. */
export function readOffer(root: string): Offer {
  return { implemented: implementedMembers(root), cases: readCases(root), tested: testedIds(root) };
}
