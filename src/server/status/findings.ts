/** Findings as the columns hold them: one a line. Those that begin so tell what an instance lacks, and change no health. */
const NOTICE = 'Note: ';

/** The lines of a column of findings. */
export function findingsOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** True for a finding that is no fault. */
export function isNotice(finding: string): boolean {
  return finding.indexOf(NOTICE) === 0;
}
