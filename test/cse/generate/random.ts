/** A small deterministic random source (xorshift-multiply on 32 bits): the same seed gives the same numbers anywhere. */
export class Random {
  private state: number;

  constructor(...seeds: number[]) {
    this.state = seeds.reduce((hash, seed) => mix(hash ^ Math.imul(seed + 1, 0x9e3779b1)), 0x2545f491);
  }

  /** 0 <= x < 2^32. */
  uint(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    return mix(this.state);
  }

  /** 0 <= x < 1. */
  unit(): number {
    return this.uint() / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.unit() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }

  /** One of the entries, each as likely as its weight. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T {
    let left = this.unit() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    return entries[entries.length - 1]![0];
  }

  hex(length: number): string {
    let text = '';
    while (text.length < length) text += this.uint().toString(16).padStart(8, '0');
    return text.slice(0, length);
  }

  /** A UUID with the given version digit: CSE's Insights have 3, its Signals 5. */
  uuid(version: 3 | 5): string {
    const hex = this.hex(32);
    const variant = '89ab'[this.between(0, 3)]!;
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}

function mix(value: number): number {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}
