import { areClosed } from '../../support/verify/html.ts';
import { complaints, isJson, objectIn, TURNS, type Verifier } from '../../support/verify/request.ts';

const TAG = /<(?:\/?strong|br|\/a|a href="https?:\/\/[^"<>\s]*")>/g;
const COLOURS = ['yellow', 'green', 'red', 'purple', 'gray', 'random'];

/** Verifies a room notification of the HipChat API v2. */
export const verify: Verifier = (sent) => {
  const { message, message_format: format, color, notify, ...more } = objectIn(sent.body) ?? {};
  const html = typeof message === 'string' ? message : '';
  return complaints(
    [
      sent.method === 'POST' && /^\/v2\/room\/[^/?#]+\/notification$/.test(sent.path),
      'not a room notification',
    ],
    [/^Bearer \S+$/.test(sent.headers['authorization'] ?? '') && isJson(sent), 'no token, or no JSON'],
    [html.length >= 1 && html.length <= 10_000, 'a message has 1 to 10,000 characters'],
    [
      format === 'html' && COLOURS.includes(String(color)) && typeof notify === 'boolean',
      'a setting is wrong',
    ],
    [Object.keys(more).length === 0, 'a notification has no such field'],
    [!/[<>"]/.test(html.replace(TAG, '')) && areClosed(html), 'the data is read as HTML'],
    [!TURNS.test(html), 'a mark turns the direction of the text'],
  );
};
