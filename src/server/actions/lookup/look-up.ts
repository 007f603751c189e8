import type { Ending, Sending } from '../../outbox/send.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { eventOf } from '../event-of.ts';
import { indicatorKey } from '../indicator-key.ts';
import type { Channel, SendResult } from '../send.ts';
import type { ActionEvent, Finding, Indicator, Lookup } from '../types.d.ts';
import { annotate } from './annotate.ts';
import { ask, type Asked, type Question } from './ask.ts';
import { lookupCache } from './cache.ts';
import { goesOn, progressOf, saveProgress, withEnrichments } from './progress.ts';
import { writeEnrichments } from './write.ts';

/** A rejected indicator alone fails nothing if something else is known. */
function isEnough({ verdict }: SendResult, known: readonly Finding[]): boolean {
  return verdict.result === 'delivered' || (verdict.result === 'failed' && known.length > 0);
}

const NOTHING: Asked = { findings: [], mode: 0, refused: [], result: null, unfinished: false };

/**
 * Asks a third party about what an Insight names, and says what it knows: in a work note, as observables, and as
 * enrichments in CSE. What takes longer than a slice is gone on with in the next one. Throws AppErrors.
 */
export function lookUp(
  delivery: Row<'delivery'>,
  channel: Channel,
  lookup: Lookup,
  sending: Sending,
): SendResult | Ending {
  const begun = progressOf(delivery);
  if (begun.enrichments !== null) return writeEnrichments(delivery, begun, sending);
  const { ports } = sending;
  const event = eventOf(delivery, channel.actionType, sending);
  const indicators = lookup.indicators(event, channel.settings);
  const cache = lookupCache(channel.actionType.type, ports);
  const known = cache.read(indicators);
  const { keep } = cache;
  const open = without(indicators, [...known, ...begun.skipped]);
  const question = { indicators: open, channel, lookup, mode: begun.mode, keep };
  const asked = open.length === 0 ? NOTHING : ask(question, ports);
  const count = begun.asked + asked.findings.length;
  const skipped = [...begun.skipped, ...asked.refused];
  if (asked.unfinished) {
    saveProgress(delivery, { ...begun, asked: count, mode: asked.mode, skipped });
    return goesOn(ports);
  }
  if (asked.result !== null && !isEnough(asked.result, known)) return asked.result;
  const findings = inOrder(indicators, [...known, ...asked.findings]);
  const remarks = annotate(delivery, findings, lookup, sending);
  const found = [countsOf(findings, count, skipped.length), ...remarks].join('; ');
  const progress = withEnrichments(
    { ...begun, asked: count, found },
    lookup.enrichments(event, channel.settings, findings),
  );
  if (progress.enrichments !== null && progress.enrichments.length > 0) saveProgress(delivery, progress);
  return writeEnrichments(delivery, progress, sending);
}

/** For the button Test: one look-up, whatever is kept of it; nothing is written anywhere. */
export function tryLookup(event: ActionEvent, channel: Channel, lookup: Lookup, ports: Ports): SendResult {
  const indicators = lookup.indicators(event, channel.settings);
  const question: Question = { indicators, channel, lookup, mode: 0, keep: () => undefined };
  const { result, findings } = ask(question, ports);
  const [found] = findings;
  const verdict = result?.verdict;
  if (result === null || verdict?.result !== 'delivered' || found === undefined)
    return (
      result ?? {
        verdict: { result: 'failed', reason: 'there is no indicator to look up', remedy: '' },
        status: 0,
        remoteId: '',
      }
    );
  const score = found.score === null ? '' : `, score ${found.score}`;
  const note = found.known
    ? `${found.value}: ${found.label}${score}`
    : `No data on ${found.value}, which should be known: check Base URL and the permissions of the token`;
  return { ...result, verdict: { ...verdict, note } };
}

function without(indicators: readonly Indicator[], known: readonly Indicator[]): readonly Indicator[] {
  const keys = known.map(indicatorKey);
  return indicators.filter((each) => !keys.includes(indicatorKey(each)));
}

/** The result must not depend on what came from the cache. */
function inOrder(indicators: readonly Indicator[], findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map(findings.map((each) => [indicatorKey(each), each]));
  return indicators.map((each) => byKey.get(indicatorKey(each))).filter((each) => each !== undefined);
}

/** For the delivery's note: `3 looked up, 2 from the cache: 1 malicious, 1 suspicious, 2 unknown`. */
function countsOf(findings: readonly Finding[], asked: number, refused: number): string {
  if (findings.length + refused === 0) return 'the Insight contains no indicators to look up';
  const count = (holds: (finding: Finding) => boolean): number => findings.filter(holds).length;
  const fresh = Math.min(asked, findings.length);
  const parts = [
    `${count(({ criticality }) => criticality >= 3)} malicious`,
    `${count(({ criticality }) => criticality === 2)} suspicious`,
    `${count(({ known }) => !known)} unknown`,
    ...(refused === 0 ? [] : [`${refused} refused`]),
  ];
  return `${fresh} looked up, ${findings.length - fresh} from the cache: ${parts.join(', ')}`;
}
