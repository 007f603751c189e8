import { formatDateTime } from '../../core/date.ts';
import type { Ending } from '../../outbox/send.ts';
import type { Ports, Row, Values } from '../../platform/ports.d.ts';
import type { Enrichment, Indicator } from '../types.d.ts';
import { jsonText } from '../../core/json.ts';

/**
 * How far a delivery has come that takes more than one slice. It is kept in the payload; the number of enrichments that are
 * written or refused is kept in the step.
 */
export interface Progress {
  /** Indicators that were asked about in earlier slices. */
  asked: number;
  /** Way of asking that was open then. */
  mode: number;
  /** What is to be written into CSE; null while there is more to ask. */
  enrichments: readonly Enrichment[] | null;
  /** Enrichments for which there is no room here. */
  left: number;
  /** What was found, for the delivery's note. */
  found: string;
  /** Indicators that the third party did not take: they are not asked about again. */
  skipped: readonly Indicator[];
  /** Enrichments that CSE refused, and its first reason. */
  refused: number;
  reason: string;
}

const NONE: Progress = {
  asked: 0,
  mode: 0,
  enrichments: null,
  left: 0,
  found: '',
  skipped: [],
  refused: 0,
  reason: '',
};

/** Characters of enrichments that fit into the payload, with room for the rest. */
const MOST_TEXT = 60_000;

/** Nothing done, where the payload does not say otherwise. */
export function progressOf(delivery: Row<'delivery'>): Progress {
  try {
    return { ...NONE, ...(JSON.parse(delivery.text('payload')) as Partial<Progress> | null) };
  } catch {
    return NONE;
  }
}

/** Notes in one write how far the delivery has come. */
export function saveProgress(delivery: Row<'delivery'>, progress: Progress): void {
  delivery.save({ payload: jsonText(progress) });
}

/**
 * Notes in one write how many enrichments are done.
 * @param progress null where nothing else has changed
 */
export function saveStep(delivery: Row<'delivery'>, step: number, progress: Progress | null): void {
  const payload: Values<'delivery'> = progress === null ? {} : { payload: jsonText(progress) };
  delivery.save({ step: String(step), ...payload });
}

/** Progress is dropped: sent again, the delivery starts over. */
export function forgetProgress(delivery: Row<'delivery'>): void {
  delivery.save({ payload: '{}', step: '0' });
}

/** The first of those that can be written later, as many as fit into the payload. */
export function withEnrichments(progress: Progress, wanted: readonly Enrichment[]): Progress {
  let room = MOST_TEXT;
  const fitting = wanted.findIndex((each) => {
    room -= jsonText(each).length + 1;
    return room < 0;
  });
  const enrichments = fitting === -1 ? wanted : wanted.slice(0, fitting);
  return { ...progress, enrichments, left: wanted.length - enrichments.length };
}

/** The delivery goes on in the next slice, behind those that have not begun. */
export function goesOn({ clock }: Ports): Ending {
  return { state: 'ready', values: { next_attempt_at: formatDateTime(clock.now()) } };
}
