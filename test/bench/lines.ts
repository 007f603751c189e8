/** One line of a table of figures. */
export interface Line {
  what: string;
  target: string;
  value: string;
  isMet: boolean;
}

export const atMost = (what: string, most: number, value: number, unit = ''): Line => ({
  what,
  target: `<= ${most}${unit}`,
  value: `${value.toFixed(2)}${unit}`,
  isMet: value <= most,
});

export const atLeast = (what: string, least: number, value: number, unit = ''): Line => ({
  what,
  target: `>= ${least}${unit}`,
  value: `${value.toFixed(2)}${unit}`,
  isMet: value >= least,
});

export const any = (what: string, value: number, unit = ''): Line => ({
  what,
  target: 'none',
  value: `${value.toFixed(2)}${unit}`,
  isMet: true,
});

export const all = (what: string, count: number, value: number): Line => ({
  what,
  target: `all ${count}`,
  value: String(value),
  isMet: value === count,
});

/** Targets that are missed. */
export function missedOf(lines: readonly Line[]): string[] {
  return lines
    .filter(({ isMet }) => !isMet)
    .map(({ what, target, value }) => `${what}: ${value}, target ${target}`);
}

/** Each line with its target, in Markdown. */
export function tableOf(title: string, lines: readonly Line[]): string {
  const rows = lines.map(({ what, target, value }) => `| ${what} | ${target} | ${value} |`);
  return [`| ${title} | target | |`, '|---|---|---|', ...rows, ''].join('\n');
}
