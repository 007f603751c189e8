import { INSIGHT_LENGTH, SUMO_LOGIC_INSIGHTS_LENGTH } from '../../core/generated/column-values.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import { parseInsight } from '../../cse/parse.ts';
import type { Insight } from '../../cse/types.d.ts';
import { enrichmentOf, observableScope } from '../../enrich/material.ts';
import { asAppError, messageOf } from '../../core/error.ts';
import { stagedText } from '../../core/inert.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports, Row, Values } from '../../platform/ports.d.ts';
import {
  insightUrl,
  reducedJson,
  shortened,
  stagingValues,
  type StagingContext,
} from '../../transform/staging-row.ts';
import { clip } from '../../core/text.ts';
import { freshOf, type Candidate } from './fresh.ts';
import { openImportSet } from './import-sets.ts';
import { claimValues, enriched } from '../../records/insight.ts';
import { sealFor, sealOf } from '../../records/staging-row.ts';
import { claimAgain, claimNew, type Claiming } from './refused.ts';
import { actionsFor } from '../map/notify-created.ts';
import type { Work } from '../work.d.ts';
import { transition } from '../../records/transitions.ts';

/** How many Insights of a page a backfill may ingest. */
export interface Quota {
  backfill: string;
  /** Most new Insights. */
  most: number;
}

/** Finding about Insights whose complete row the platform refused. */
export const LEFT_OUT =
  'Some Insights were ingested without JSON, description and details: the platform refused the complete rows, ' +
  'as it does with rows larger than 8,126 bytes. Remove columns that were added to Sumo Logic Insights or Security Incident';

/** New Insights of a page: how many were staged, and how many were left without a record. */
export interface Staged {
  taken: number;
  left: number;
}

/**
 * Claims and stages what is new among the Insights of a page, oldest first, in one import set: the page is the unit
 * of the time budget, because a transform cannot be interrupted. What the daily cap defers gets a separate set.
 * Throws if neither the claim nor the id of an Insight could be stored; the others of the page are still staged.
 */
export function stagePage(objects: readonly unknown[], work: Work, quota?: Quota): Staged {
  const fresh = freshOf(objects, work.ports).reverse();
  const taken = fresh.slice(0, quota?.most);
  const left = fresh.length - taken.length;
  countListed(objects.length - left, objects.length - fresh.length, work);
  stageFresh(
    quota === undefined ? taken : taken.map((candidate) => ({ ...candidate, backfill: quota.backfill })),
    work,
  );
  return { taken: taken.length, left };
}

/** Counts what a page has brought: so many Insights, of which so many have a record already. */
export function countListed(listed: number, existing: number, { counts }: Work): void {
  counts.fetched += listed;
  counts.existing += existing;
}

/** An Insight that was read again: its claim, its JSON, what that lacks, and whether its long texts are left out. */
export interface ReadAgain {
  row: Row<'insight'>;
  raw: unknown;
  leftOut: string;
  isShort: boolean;
}

/** Stages Insights that are claimed already and were read again one by one: each of them counts one more attempt. */
export function stageAgain(claims: readonly ReadAgain[], work: Work): void {
  const candidates = claims.map(({ row, ...read }) => ({ id: row.text('insight_id'), claim: row, ...read }));
  stageFresh(candidates, work);
}

/** Null when another worker has claimed it, or the platform refused the record. */
function claim({ id, claim: row }: Candidate, claiming: Claiming, work: Work): Row<'insight'> | null {
  return row === undefined ? claimNew(id, claiming, work) : claimAgain(row, claiming, work);
}

/**
 * Claims and stages Insights, in this order, in one import set. Throws if neither the claim nor the id of one could be stored; the others
 * are still staged.
 */
export function stageFresh(candidates: readonly Candidate[], work: Work): void {
  if (candidates.length === 0) return;
  work.begin();
  const sets = pageSets(work);
  let failure: unknown = null;
  for (const candidate of candidates) {
    try {
      stageOne(candidate, sets, work);
    } catch (thrown) {
      failure = thrown;
    }
  }
  sets.loaded();
  if (failure !== null) throw asAppError(failure, 'ingest', 'Staging a page');
}

/** The import sets of one page, opened when first needed. */
interface PageSets {
  of(held: boolean): string;
  /** Their rows are complete; what is not deferred is transformed next. */
  loaded(): void;
}

function pageSets(work: Work): PageSets {
  const opened = new Map<boolean, string>();
  return {
    of(held) {
      const importSet = opened.get(held) ?? openImportSet(work);
      opened.set(held, importSet);
      return importSet;
    },
    loaded() {
      opened.forEach((importSet, held) => {
        work.ports.importSets.loaded(importSet);
        if (held) return;
        work.importSets.push(importSet);
        work.staged.add(importSet);
      });
    },
  };
}

function stageOne(candidate: Candidate, sets: PageSets, work: Work): void {
  const { configuration, run } = work;
  const origin: Values<'insight'> = candidate.backfill === undefined ? {} : { backfill: candidate.backfill };
  // An Insight that has its incident needs no transform, only its staging row, from which it is enriched.
  const hasIncident = (candidate.claim?.text('incident') ?? '') !== '';
  const state = hasIncident
    ? transition('insight', 'enriching', 'enriching')
    : transition('insight', ['', 'claimed'], 'claimed');
  const known: Values<'insight'> = { configuration: configuration.id, run, state, error: '', ...origin };
  let insight: Insight;
  try {
    const { leftOut = '', raw } = candidate;
    const parsed = parseInsight(raw);
    insight = leftOut === '' ? parsed : { ...parsed, leftOut: [...parsed.leftOut, leftOut] };
  } catch (thrown) {
    // Stamped like the others of its set, although it needs no room: a set is of one day.
    const admission: Values<'insight'> = hasIncident ? {} : { admitted_at: work.cap.admittedAt };
    const rest = { ...admission, import_set: sets.of(false) };
    stageUnreadable(candidate, messageOf(thrown), { least: known, shown: {}, rest }, work);
    return;
  }
  const admission = work.cap.admit(candidate.claim ?? null);
  const importSet = sets.of(admission['deferred'] === 'true');
  const context = stagingContext(work.configuration, work.run, work.ports);
  const url = insightUrl(context.console, insight.id);
  const shown = claimValues(insight, url, candidate.claim ?? null);
  const { material, values: found } = enrichmentOf(insight, work);
  const parts = { ...context, material, actions: newsOf(candidate, insight, work) };
  const values = { ...stagingValues(insight, candidate.raw, parts), ...found, sys_import_set: importSet };
  const rest = { ...admission, seal: sealFor(values, work.ports), import_set: importSet };
  const row = claim(candidate, { least: known, shown, rest }, work);
  if (row !== null) insertRow(row, candidate, values, shortened(values, url), work);
}

/**
 * A row that the platform refuses is inserted again without its long texts: a database row fits few of them. If that is
 * refused, too, the Insight stays claimed: it is read again, and ends as an error only after several attempts.
 */
function insertRow(
  claim: Row<'insight'>,
  { id, isShort }: Candidate,
  whole: Values<'sumo_logic_insights'>,
  short: Values<'sumo_logic_insights'>,
  work: Work,
): void {
  const { rows, log } = work.ports;
  if (isShort !== true) {
    const row = rows.insert(TABLE.staging, whole);
    if (row !== null) return bind(row, claim, work);
    log.error('ingest', `Insight ${id}: the platform refused its staging row: ${rows.refusal()}`);
  }
  const row = rows.insert(TABLE.staging, short);
  if (row === null) {
    const reason = `The platform did not store the staging row, even without its long texts: ${rows.refusal()}`;
    claim.save({ error: clip(reason, INSIGHT_LENGTH.error) });
    return;
  }
  bind(row, claim, work);
  log.info('ingest', `Insight ${id} is ingested without its JSON, description and details`);
  if (isShort !== true) work.findings.add(LEFT_OUT);
}

/** Stores the seal of the row as it is now: a rule of the instance may have changed the row, or its long texts were left out. */
function bind(row: Row<'sumo_logic_insights'>, claim: Row<'insight'>, { ports }: Work): void {
  const seal = sealOf(row, ports);
  if (seal !== claim.text('seal')) claim.save({ seal });
}

/** Actions that are notified about it once its incident exists; one that has an incident is read again for something else. */
function newsOf({ claim, backfill }: Candidate, { severity, created }: Insight, work: Work): string {
  if (claim !== undefined && claim.text('incident') !== '') return '';
  const origin = backfill ?? claim?.text('backfill') ?? '';
  return actionsFor({ severity, created, backfill: origin }, work);
}

/** Promise 4: it stays visible as an error row that says which field was wrong, and blocks nothing else. */
function stageUnreadable(candidate: Candidate, reason: string, claiming: Claiming, work: Work): void {
  const row = claim(candidate, claiming, work);
  if (row === null) return;
  const id = candidate.id;
  failClaim(row, reason, candidate, work);
  work.ports.rows.insert(TABLE.staging, {
    sys_import_set: claiming.rest['import_set'] ?? '',
    sys_import_state: 'error',
    sys_import_state_comment: clip(reason, 1000),
    insight_id: clip(id, SUMO_LOGIC_INSIGHTS_LENGTH.insight_id),
    configuration: work.configuration.id,
    run: work.run,
    raw: stagedText(reducedJson(candidate.raw, SUMO_LOGIC_INSIGHTS_LENGTH.raw)),
  });
}

/**
 * Ends an Insight as an error, with its reason and what is needed to look into it. One that has an incident already was
 * only to be enriched again: it keeps it, and notes the reason.
 */
export function failClaim(
  row: Row<'insight'>,
  reason: string,
  candidate: Candidate | null,
  work: Work,
): void {
  work.ports.log.error('ingest', `Insight ${row.text('insight_id')}: ${reason}`);
  if (row.text('incident') !== '') {
    row.save({ state: enriched(row), note: clip(reason, INSIGHT_LENGTH.note), error: '' });
    return;
  }
  const reduced: Values<'insight'> =
    candidate === null ? {} : { reduced: reducedJson(candidate.raw, INSIGHT_LENGTH.reduced) };
  const ended: Values<'insight'> = {
    state: transition('insight', 'claimed', 'error'),
    error: clip(reason, INSIGHT_LENGTH.error),
  };
  // The row still has the refused values.
  if (!row.save({ ...ended, ...reduced })) work.ports.rows.byId(TABLE.insight, row.id)?.save(ended);
  work.counts.errors += 1;
}

/** What the staging rows of a configuration have in common; `run` is empty outside of one. */
export function stagingContext(configuration: Configuration, run: string, ports: Ports): StagingContext {
  return {
    configuration: configuration.id,
    run,
    linkBack: configuration.linkBack,
    console: configuration.urls.console,
    company: configuration.company,
    assignmentGroup: configuration.assignmentGroup,
    incidentState: configuration.incidentState,
    observables: observableScope(configuration, ports),
    material: null,
    actions: '',
  };
}
