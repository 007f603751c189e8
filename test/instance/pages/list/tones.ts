import type { Tone } from '../../../ui/index.ts';
import type { Platform, Row } from '../../types.ts';

/** Colours that style records name, by what they mean. Others are told by the part of red, green and blue that is strongest. */
const NAMED: Record<string, Tone> = {
  red: 'red',
  tomato: 'red',
  crimson: 'red',
  orange: 'orange',
  darkorange: 'orange',
  coral: 'orange',
  yellow: 'yellow',
  gold: 'yellow',
  green: 'green',
  limegreen: 'green',
  lightgreen: 'green',
  blue: 'blue',
  lightblue: 'blue',
  steelblue: 'blue',
  grey: 'grey',
  gray: 'grey',
  lightgrey: 'grey',
  lightgray: 'grey',
};

function toneOfHex(hex: string): Tone {
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  if (most - Math.min(red, green, blue) < 24) return 'grey';
  if (most === blue) return 'blue';
  if (most === green) return red > green * 0.85 ? 'yellow' : 'green';
  return green > red * 0.8 ? 'yellow' : green > red * 0.45 ? 'orange' : 'red';
}

/** The tone of a style such as `background-color: tomato`. */
export function toneOf(style: string): Tone | undefined {
  const colour =
    /(?:^|[;\s])(?:background(?:-color)?|color)\s*:\s*(?:#([0-9a-f]{6}|[0-9a-f]{3})\b|([a-z]+))/i.exec(style);
  if (!colour) return undefined;
  const [, hex, name] = colour;
  return hex ? toneOfHex(hex) : NAMED[(name ?? '').toLowerCase()];
}

/** Which tone a value of a column has, by the style records of the table and those it extends (`sys_ui_style`). */
export function tonesOf(
  { schema, store }: Platform,
  table: string,
): (column: string, row: Row) => Tone | undefined {
  if (!schema.has('sys_ui_style')) return () => undefined;
  const tables = schema.lineage(table);
  const tones = new Map<string, Tone>();
  for (const { name = '', element = '', value = '', style = '' } of store.rows('sys_ui_style')) {
    const tone = tables.includes(name) ? toneOf(style) : undefined;
    if (tone) tones.set(`${element} ${value}`, tone);
  }
  return (column, row) => tones.get(`${column} ${row[column] ?? ''}`);
}
