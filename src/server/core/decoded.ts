/** Text as it was before somebody encoded it: what others escape, character by character, is undone in layers. */

/** A text, and for each of its places the place in the text that it was decoded from. */
export interface Layer {
  readonly text: string;
  /** Place in the first text of a place in this one. */
  origin(place: number): number;
}

interface Encoding {
  readonly pattern: RegExp;
  readonly decode: (found: string) => string;
}

const SHORT: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  plus: '+',
  equals: '=',
  sol: '/',
  bsol: '\\',
  num: '#',
  percnt: '%',
};

/** JSON, in any case of its digits and with more escapes than needed; addresses and forms, one character of UTF-8 at a time; HTML. */
const ENCODINGS: readonly Encoding[] = [
  {
    pattern: /\\(?:u[0-9A-Fa-f]{4}|["\\/bfnrt])/g,
    decode: (found) =>
      found.length === 6
        ? String.fromCharCode(parseInt(found.slice(2), 16))
        : (SHORT[found.charAt(1)] ?? found.charAt(1)),
  },
  {
    pattern:
      /%(?:[0-7][0-9a-f]|[cd][0-9a-f]%[89ab][0-9a-f]|e[0-9a-f]%[89ab][0-9a-f]%[89ab][0-9a-f]|f[0-7]%[89ab][0-9a-f]%[89ab][0-9a-f]%[89ab][0-9a-f])/gi,
    decode(found) {
      try {
        return decodeURIComponent(found);
      } catch {
        return found;
      }
    },
  },
  {
    pattern: /&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|plus|equals|sol|bsol|num|percnt);/gi,
    decode(found) {
      const name = found.slice(1, -1).toLowerCase();
      if (name.charAt(0) !== '#') return NAMED[name] ?? found;
      const code = name.charAt(1) === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
      return code > 0x10ffff ? found : String.fromCodePoint(code);
    },
  },
];

/** Times that all encodings are undone: JSON within JSON within JSON, addresses within addresses. */
const MOST_LAYERS = 5;

/**
 * The text, and each text that it becomes while its encodings are undone one after the other; the last one has none left, or hardly
 * any. Takes time in proportion to the text.
 */
export function layersOf(text: string): readonly Layer[] {
  let layer: Layer = { text, origin: (place) => place };
  const layers = [layer];
  for (let depth = 0; depth < MOST_LAYERS; depth += 1) {
    const before = layer;
    for (const encoding of ENCODINGS) {
      const next = undo(layer, encoding);
      if (next === null) continue;
      layers.push(next);
      layer = next;
    }
    if (layer === before) break;
  }
  return layers;
}

/** The last of its layers. */
export function decoded(text: string): string {
  return layersOf(text).slice(-1)[0]?.text ?? text;
}

/** Null where nothing is encoded so. */
function undo(layer: Layer, { pattern, decode }: Encoding): Layer | null {
  const pieces: string[] = [];
  // Where a piece begins: in the new text, and in the text that it is made of.
  const places: number[] = [0];
  const sources: number[] = [0];
  let read = 0;
  let length = 0;
  const add = (piece: string, end: number): void => {
    pieces.push(piece);
    length += piece.length;
    read = end;
    places.push(length);
    sources.push(end);
  };
  layer.text.replace(pattern, (found: string, at: number) => {
    const text = decode(found);
    if (text === found) return found;
    if (at > read) add(layer.text.slice(read, at), at);
    add(text, at + found.length);
    return found;
  });
  if (pieces.length === 0) return null;
  pieces.push(layer.text.slice(read));
  const origin = (place: number): number => {
    const piece = lastUpTo(places, place);
    return layer.origin((sources[piece] ?? 0) + place - (places[piece] ?? 0));
  };
  return { text: pieces.join(''), origin };
}

/** Index of the last number of an ascending list that is not above a limit. */
function lastUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
