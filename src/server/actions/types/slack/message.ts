import { clip } from '../../../core/text.ts';
import type { Summary } from '../../summary.ts';
import { escapeMrkdwn, mrkdwnLink } from './mrkdwn.ts';

/** A header block fits 150 characters, a section 3,000 and 10 fields of 2,000, a message 50 blocks (Block Kit reference). */
const LONGEST_HEADER = 150;
const LONGEST_SECTION = 3000;
const MOST_FACTS = 5;

interface PlainText {
  type: 'plain_text';
  text: string;
  emoji: false;
}

interface Mrkdwn {
  type: 'mrkdwn';
  text: string;
  verbatim?: true;
}

type Block =
  | { type: 'header'; text: PlainText }
  | { type: 'section'; fields: (Mrkdwn | PlainText)[] }
  | { type: 'section'; text: Mrkdwn };

export interface Message {
  /** For notifications, and for clients that show no blocks; mrkdwn. */
  text: string;
  blocks?: Block[];
}

/** @param reduction above 0 without blocks: Slack has refused them */
export function slackMessage(summary: Summary, reduction: number): Message {
  const text = escapeMrkdwn(summary.title);
  return reduction > 0 ? { text } : { text, blocks: blocksOf(summary) };
}

function blocksOf(summary: Summary): Block[] {
  const links = summary.links
    .map(([text, url]) => mrkdwnLink(text, url))
    .filter((link) => link.length < LONGEST_SECTION / 2)
    .slice(0, 2);
  const blocks: Block[] = [{ type: 'header', text: plain(clip(summary.title, LONGEST_HEADER)) }];
  if (summary.facts.length > 0) blocks.push({ type: 'section', fields: fieldsOf(summary) });
  if (links.length > 0)
    blocks.push({ type: 'section', text: { type: 'mrkdwn', text: links.join('\n'), verbatim: true } });
  return blocks;
}

/** Names on the left, values on the right. Data is plain text: nothing in it is interpreted. */
function fieldsOf(summary: Summary): (Mrkdwn | PlainText)[] {
  return summary.facts
    .slice(0, MOST_FACTS)
    .flatMap(([name, value]) => [{ type: 'mrkdwn' as const, text: `*${escapeMrkdwn(name)}*` }, plain(value)]);
}

function plain(text: string): PlainText {
  return { type: 'plain_text', text, emoji: false };
}
