import type { Metrics, MetricsReport, OperationKind } from '../types.ts';

/** Counters with what a snapshot of them needs. */
export interface ResettableMetrics extends Metrics {
  snapshot(): MetricsReport;
  restore(report: MetricsReport): void;
}

/** Counts record operations by table and kind, and outbound HTTP calls, since the start or the last reset. */
export function createMetrics(): ResettableMetrics {
  let operations = new Map<string, Partial<Record<OperationKind, number>>>();
  let examined = new Map<string, number>();
  let total = 0;
  let outbound = 0;
  const restore = (report: MetricsReport) => {
    operations = new Map(Object.entries(report.operations).map(([table, kinds]) => [table, { ...kinds }]));
    examined = new Map(Object.entries(report.examined));
    total = report.total;
    outbound = report.outbound;
  };
  const report = (): MetricsReport => ({
    operations: Object.fromEntries([...operations].map(([table, kinds]) => [table, { ...kinds }])),
    total,
    examined: Object.fromEntries(examined),
    outbound,
  });
  return {
    count(table, kind) {
      const kinds = operations.get(table) ?? {};
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      operations.set(table, kinds);
      total += 1;
    },
    countExamined(table, rows) {
      if (rows > 0) examined.set(table, (examined.get(table) ?? 0) + rows);
    },
    countOutbound() {
      outbound += 1;
    },
    report,
    snapshot: report,
    restore,
    reset: () => restore({ operations: {}, total: 0, examined: {}, outbound: 0 }),
  };
}
