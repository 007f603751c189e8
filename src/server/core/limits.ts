/**
 * Bound of a query for all configurations, for what there is one of for each of them, or for all Actions: fifty times as many as two
 * hundred tenants with their Actions need. GlideRecord.setLimit costs nothing where there are fewer (scoped GlideRecord API).
 */
export const ALL = 10_000;
