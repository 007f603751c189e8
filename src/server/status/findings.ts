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

/** Begins what is said of a right that the access key lacks; and what Validate Setup says of it. */
export const LACKS = 'The access key lacks permission';
export const LACKS_RIGHT = 'The access key lacks permission to';

/** Set-up finding while the rate limit, a pause or another worker keeps the last questions of Validate Setup waiting. */
export const SETUP_PENDING =
  'Warning The checks of Cloud SIEM are not complete yet: they continue in a minute, or after Paused until. Press Validate Setup again if this line remains';
