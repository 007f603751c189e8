import { escapeMrkdwn } from '../slack/mrkdwn.ts';

/**
 * Cuts a text into parts of at most that many characters as they will be sent, which is escaped; at line ends where there are any.
 * @param most at least 10
 */
export function partsOf(text: string, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  text.split('\n').forEach((line, index) => {
    let before = index === 0 ? '' : '\n';
    for (const piece of piecesOf(line, most)) {
      const more = escapedLength(piece);
      if (part !== '' && length + before.length + more > most) {
        parts.push(part);
        part = '';
        length = 0;
        before = '';
      }
      part += before + piece;
      length += before.length + more;
      before = '';
    }
  });
  return part === '' ? parts : [...parts, part];
}

function piecesOf(line: string, most: number): string[] {
  if (escapedLength(line) <= most) return [line];
  // The longest escape makes five characters of one.
  const step = Math.floor(most / 5);
  const pieces: string[] = [];
  for (let at = 0; at < line.length;) {
    let end = Math.min(at + step, line.length);
    const last = line.charCodeAt(end - 1);
    if (end < line.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    pieces.push(line.slice(at, end));
    at = end;
  }
  return pieces;
}

function escapedLength(text: string): number {
  return escapeMrkdwn(text).length;
}
