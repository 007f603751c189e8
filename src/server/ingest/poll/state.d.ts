import type { AppError } from '../../core/error.ts';
import type { Candidate } from '../stage/fresh.ts';
import type { Progress } from './cursor.ts';
import type { Found } from './overlap.ts';
import type { Position, Window } from './page-cursor.ts';

export interface Transforming {
  claims: string[];
  /** Import sets whose incidents are there and are to be enriched. */
  enrich: string[];
}

/** New Insights of a page of ids, which are still to be read in full. */
export interface Wanted {
  /** In the order of the page: newest first. */
  insights: readonly Candidate[];
  /** What follows when all of them are read. */
  found: Found;
}

/** A slice of a run. */
export interface State extends Transforming {
  progress: Progress;
  /** Null once everything is listed. */
  poll: Position | null;
  /** Null unless Insights of the poll's page are still to be read. If the slice ends first, the next one lists the page again. */
  wanted: Wanted | null;
  sweep: Position | null;
  window: Window | null;
  /** The page that the poll could not read; the next slice retries. */
  stuck: { position: Position; error: AppError } | null;
  /** The skipped window that is to be retried. */
  retry: Position | null;
  /** The backfill that is read when poll and sweep are done; empty when there is none, or it is pending until another run. */
  backfill: string;
}
