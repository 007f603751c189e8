import type { HealthRule } from './health-rule.ts';

/** The document that shows the rules of health, from the root of the project. */
export const HEALTH_TABLE = 'docs/health.md';

/** The rules as a table in Markdown, columns padded as Prettier does. */
export function healthTable(rules: readonly HealthRule[]): string {
  const rows = [
    ['When', 'Health', 'Reason', 'E-mail'],
    ...rules.map(({ when, health, reason, mail }) => [
      when,
      `_${health}_`,
      reason === '' ? 'none' : `\`${reason}\``,
      mail ? 'yes' : 'no',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(['', '', '', ''], '-'), ...body.map((row) => line(row))].join('\n');
}
