import { clip } from '../core/text.ts';
import { EVENT_NAME } from './events.ts';
import type { ActionEvent, Digest, Json } from './types.d.ts';
import { wellFormed } from '../core/json.ts';

/** Longest text of a rule or a finding: targets have limits, and CSE's messages have none. */
const LONGEST = 2000;

/** A system event as JSON: its name, and the disabled rule, the integration, or the suppressed events. */
export function aboutOf(event: ActionEvent): Json {
  const { rule, integration, digest } = event;
  return {
    event: EVENT_NAME[event.kind],
    ...(rule === undefined ? {} : { rule: shortened({ ...rule }) }),
    ...(integration === undefined ? {} : { integration: shortened({ ...integration }) }),
    ...(digest === undefined ? {} : { digest: shortDigest(digest) }),
  };
}

function shortDigest({ count, insights }: Digest): Json {
  return { count, insights: insights.map((line) => clip(wellFormed(line), LONGEST)) };
}

function shortened(texts: Readonly<Record<string, string>>): Record<string, string> {
  const short: Record<string, string> = {};
  for (const key of Object.keys(texts)) short[key] = clip(wellFormed(texts[key] ?? ''), LONGEST);
  return short;
}
