import { failed } from '../answers.ts';
import type { Ports } from '../../platform/ports.d.ts';
import { redact, withoutSecrets } from '../../core/redact.ts';
import { sendRequest, type Answered, type Channel, type SendResult } from '../send.ts';
import type { Finding, Indicator, Lookup, LookupRequest, ActionType } from '../types.d.ts';

/** Milliseconds for the requests of one slice: what is left is asked in the next one. */
const BUDGET = 5000;

/** Modes of asking: all at once, one by one. */
const MODES = 2;

/** What is asked, and of whom. */
export interface Question {
  indicators: readonly Indicator[];
  channel: Channel;
  lookup: Lookup;
  /** Mode of asking to begin with: 0 unless it is known to be refused. */
  mode: number;
  /** Called with the findings of each answer, as it comes. */
  keep(findings: readonly Finding[]): void;
}

/** The result of the questions, as far as the time of the slice went. */
export interface Asked {
  findings: Finding[];
  /** The mode of asking that was accepted. */
  mode: number;
  /** Indicators that the third party does not take: there is no finding for them. */
  refused: Indicator[];
  /** The last answer; one that is not `delivered` ended the questions. Null where nothing was asked. */
  result: SendResult | null;
  /** The time of the slice is over, and there is more to ask. */
  unfinished: boolean;
}

/** Asks about indicators; stops at the first answer that is a failure of more than one of them. */
export function ask(question: Question, ports: Ports): Asked {
  const { indicators, channel, lookup } = question;
  const until = ports.clock.now() + BUDGET;
  const asked: Asked = {
    findings: [],
    mode: question.mode,
    refused: [],
    result: null,
    unfinished: false,
  };
  for (; asked.mode < MODES; asked.mode += 1) {
    const requests = lookup.requests(indicators, channel.settings, asked.mode);
    if (askAll(requests, question, until, asked, ports)) return asked;
  }
  const verdict = failed(
    'it rejected every look-up, even of a single indicator',
    'check Base URL, and what the API token may do',
  );
  return { ...asked, mode: 0, result: { verdict, status: 0, remoteId: '' } };
}

/** False where they have to be asked otherwise. */
function askAll(
  requests: readonly LookupRequest[],
  question: Question,
  until: number,
  asked: Asked,
  ports: Ports,
): boolean {
  let refusal: SendResult | null = null;
  for (const sent of requests) {
    if (sent !== requests[0] && ports.clock.now() >= until) asked.unfinished = true;
    if (asked.unfinished) break;
    const result = askOne(sent, question, asked.findings, ports);
    const { verdict } = result;
    if (verdict.result === 'reduce') return false;
    if (verdict.result === 'failed' && sent.asked.length === 1) {
      // One rejected indicator must not fail the batch.
      asked.refused.push(...sent.asked);
      refusal = { ...result, verdict };
      continue;
    }
    asked.result = { ...result, verdict };
    if (verdict.result !== 'delivered') break;
  }
  // If all fail, the request itself is at fault.
  asked.result ??= refusal;
  return true;
}

/** `reduce` where it has to be asked otherwise. */
function askOne(
  sent: LookupRequest,
  { channel, lookup, keep }: Question,
  findings: Finding[],
  ports: Ports,
): Answered {
  const classify: ActionType['classify'] = (answer, now) => {
    const verdict = lookup.classify(sent, answer, now);
    if (verdict.result !== 'delivered') return verdict;
    const body = withoutSecrets(answer.body, channel.secrets);
    const found = lookup.findings(sent, { ...answer, body }).map((each) => redacted(each, channel.secrets));
    keep(found);
    findings.push(...found);
    return verdict;
  };
  return sendRequest(sent.request, channel, ports, classify);
}

/**
 * What a third party repeats of the token must not reach CSE, the incident or the cache. It is removed from the response
 * first: findings cut long texts, and half a token would not be found here.
 */
function redacted(finding: Finding, secrets: readonly string[]): Finding {
  const { label, rules, url } = finding;
  const clean = (text: string): string => redact(text, secrets);
  return { ...finding, label: clean(label), rules: rules.map(clean), url: clean(url) };
}
