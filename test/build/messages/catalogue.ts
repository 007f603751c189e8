import { ENRICHMENT_FINDINGS } from './enrichment-findings.ts';
import { POLL_FINDINGS } from './poll-findings.ts';
import { REASONS } from './reasons.ts';

/** What the manual says about a message. A remedy is what somebody does; it never repeats the cause. */
export interface Explained {
  /** The message as it is shown; `...` for what differs from case to case. */
  message: string;
  cause: string;
  remedy: string;
}

/** Messages of _Reason_ and _Findings_ in Sumo Status, by what they are about. */
export const EXPLAINED: Readonly<Record<string, readonly Explained[]>> = {
  'Reasons of a health': REASONS,
  'Polls and incidents': POLL_FINDINGS,
  'Enrichment of incidents': ENRICHMENT_FINDINGS,
};
