import { linkOf, objectOf, textOf } from '../texts.ts';

/** What something else has found out about an Insight or a Signal. */
export interface EnrichmentView {
  type: string;
  detail: [name: string, value: string][];
  href?: string;
}

/** An enrichment as CSE keeps it, for the page. */
export function enrichmentOf(enrichment: Record<string, unknown>): EnrichmentView {
  const href = linkOf(enrichment.externalUrl);
  const { detail, type } = enrichment;
  return {
    type: textOf(type),
    detail: Object.entries(objectOf(detail)).map(([name, value]) => [name, textOf(value)]),
    ...(href === undefined ? {} : { href }),
  };
}
