import { isNumber, type Kind } from '../schema/index.ts';
import { collate } from '../store/class-rows.ts';

/** Text of a condition in the form in which the column stores it. */
export function storedForm(kind: Kind, value: string): string {
  if (kind === 'boolean') {
    const lower = value.toLowerCase();
    return lower === 'true' || lower === '1' ? '1' : lower === 'false' || lower === '0' ? '0' : value;
  }
  if (isNumber(kind) && value.trim() !== '' && Number.isFinite(Number(value))) return String(Number(value));
  return value;
}

/** Negative, zero or positive: numbers by value, the rest as text without regard to case (Q19). Neither side is empty. */
export function compareStored(kind: Kind, left: string, right: string): number {
  if (isNumber(kind)) return Number(left) - Number(right);
  const a = collate(left);
  const b = collate(right);
  return a < b ? -1 : a > b ? 1 : 0;
}
