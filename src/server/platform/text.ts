/**
 * What the platform gives, as text: its engine may hand over objects that are not equal (`===`) to a text of the same
 * characters. Null and undefined are empty. Everything that comes from Glide, or into an entry, goes through here.
 */
export function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
