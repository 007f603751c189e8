/**
 * Business rules of one application on a table of another. The platform lets developers create asynchronous ones there, and
 * before-rules that set values ("Creation restrictions across application scopes"); what it makes of others that an install
 * brings is not documented (ASSUMPTIONS.md, A161).
 */

/** Which of them run: `async-only` also those that run before the write, `never` none, `all` every one. */
export type ForeignTableRules = 'async-only' | 'never' | 'all';

export const FOREIGN_TABLE_RULES: readonly ForeignTableRules[] = ['async-only', 'never', 'all'];

/** Whether a rule of one application's scope runs on a table of another's. */
export function runsOn(
  mode: ForeignTableRules,
  rule: { scope: string; phase: 'display' | 'before' | 'after' | 'async' },
  tableScope: string,
): boolean {
  if (mode === 'all' || rule.scope === 'global' || rule.scope === tableScope) return true;
  return mode === 'async-only' && rule.phase !== 'after';
}
