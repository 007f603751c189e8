/**
 * Findings as in the columns, one per line. Those with this prefix are info findings: they say what an instance lacks and do not
 * change the health.
 */
const INFO = 'Info: ';

/** Shown in the status as long as Insights may wait for access to be granted. */
export const WITHHELD =
  'Info: some incidents are not fully enriched because ServiceNow refuses access: see Missing access of their Insights. They are completed once it is granted';

/** The lines of a column of findings. */
export function findingsOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** True for a finding that is no fault. */
export function isInfo(finding: string): boolean {
  return finding.indexOf(INFO) === 0;
}
