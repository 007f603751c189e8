/** Severity of an Insight -> severity and priority of a Security Incident, as choice values. */

interface Urgency {
  severity: string;
  priority: string;
}

/**
 * Security Incident severity: 1 High, 2 Medium, 3 Low; priority: 1 Critical, 2 High, 3 Moderate, 4 Low
 * (values as shipped SIR integrations use them).
 */
const BY_SEVERITY: Readonly<Record<string, Urgency>> = {
  CRITICAL: { severity: '1', priority: '1' },
  HIGH: { severity: '1', priority: '2' },
  MEDIUM: { severity: '2', priority: '3' },
  LOW: { severity: '3', priority: '4' },
};

/** A severity that CSE does not document leaves the choice to the instance's own rules. */
export function urgencyOf(severity: string): Urgency {
  return BY_SEVERITY[severity.toUpperCase()] ?? { severity: '', priority: '' };
}

const ASCENDING = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];

/** How severe a severity is, beginning at 0; -1 for one that CSE does not document, and for none. */
export function severityRank(severity: string): number {
  return ASCENDING.indexOf(severity.toUpperCase());
}

/** True for two documented severities of which the second is higher. */
export function isRaised(before: string, after: string): boolean {
  return severityRank(before) !== -1 && severityRank(after) > severityRank(before);
}
