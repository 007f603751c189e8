import { encodedUrl } from '../../links.ts';
import { plainLine } from '../../well-formed.ts';

/** The three characters that Slack's mrkdwn gives a meaning: without `<` there are no mentions and no links. */
export function escapeMrkdwn(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** `<url|text>`; what would end either part early is taken out. */
export function mrkdwnLink(text: string, url: string): string {
  return `<${escapeMrkdwn(encodedUrl(url))}|${escapeMrkdwn(plainLine(text)).replace(/\|/g, ' ')}>`;
}
