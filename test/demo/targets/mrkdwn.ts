import type { Part, Span } from './parts.ts';

/** Bold, code and links of Slack's mrkdwn (docs.slack.dev, "Formatting message text"). */
const MARK = /\*([^*\n]+)\*|`([^`\n]+)`|<(https?:\/\/[^<>|\s]+)(?:\|([^<>]+))?>/g;

/** A text of Slack as its reader sees it. */
export function mrkdwnParts(text: string): Part[] {
  return text.split(/```/).flatMap((piece, index): Part[] => {
    if (piece.trim() === '') return [];
    if (index % 2 === 1) return [{ kind: 'code', text: unescape(piece).trim() }];
    return piece
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ kind: 'line', spans: spansOf(line) }));
  });
}

function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of line.matchAll(MARK)) {
    const [whole, bold, code, href, label] = match;
    spans.push({ kind: 'plain', text: unescape(line.slice(end, match.index)) });
    if (bold !== undefined) spans.push({ kind: 'bold', text: unescape(bold) });
    else if (code !== undefined) spans.push({ kind: 'code', text: unescape(code) });
    else spans.push({ kind: 'link', text: unescape(label ?? href ?? ''), href: unescape(href ?? '') });
    end = match.index + whole.length;
  }
  spans.push({ kind: 'plain', text: unescape(line.slice(end)) });
  return spans.filter(({ text }) => text !== '');
}

/** The three characters that Slack wants escaped. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
