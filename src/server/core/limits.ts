/**
 * Bound of a query for all configurations, for what there is one of for each of them, for all Actions, or for all rows of the
 * Resolution Map: fifty times as many as two hundred tenants need. GlideRecord.setLimit costs nothing where there are fewer (scoped
 * GlideRecord API).
 */
export const ALL = 10_000;
