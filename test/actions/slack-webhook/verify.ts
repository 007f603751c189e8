import { complaints, isJson, objectIn, type Verifier } from '../../support/verify/request.ts';
import { mrkdwn } from '../slack/verify.ts';

/** Verifies one part: short enough to stay one message, its JSON in a block that the data cannot leave. */
export const verify: Verifier = (sent) => {
  const { text, unfurl_links: links, unfurl_media: media, ...more } = objectIn(sent.body) ?? {};
  const shown = typeof text === 'string' ? text : '';
  return [
    ...complaints(
      [sent.method === 'POST' && /^\/services(?:\/[^/?#]+){3}$/.test(sent.path), 'not an incoming webhook'],
      [isJson(sent) && sent.headers['authorization'] === undefined, 'not JSON alone'],
      [shown !== '' && shown.length < 4000, 'a text has 1 to 4,000 characters'],
      [shown.split('```').length === 3, 'the JSON is not in one block'],
      [links === false && media === false && Object.keys(more).length === 0, 'not a field of a webhook'],
    ),
    ...mrkdwn(shown),
  ];
};
