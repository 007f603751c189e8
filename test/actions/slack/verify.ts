import { complaints, isJson, objectIn, TURNS, type Verifier } from '../../support/verify/request.ts';

const ARGUMENTS = ['blocks', 'channel', 'text', 'thread_ts', 'unfurl_links', 'unfurl_media'];

interface Text {
  type: string;
  text: string;
}

/** What is looked at of a block that came over the wire. */
interface Block {
  type: string;
  text?: Text;
  fields?: Text[];
}

/**
 * Verifies the arguments of chat.postMessage, and that the blocks keep to the limits of Block Kit. Their form is checked against
 * Slack's own types by the compiler, in the unit test of the type.
 */
export const verify: Verifier = (sent) => {
  const body = objectIn(sent.body) ?? {};
  const { channel, text, thread_ts: thread = '1.1', blocks = [] } = body;
  return [
    ...complaints(
      [sent.method === 'POST' && sent.path === '/api/chat.postMessage', 'not chat.postMessage'],
      [/^Bearer xox[abep][.-]\S+$/.test(sent.headers['authorization'] ?? ''), 'no token'],
      [isJson(sent) && /charset=utf-8/i.test(sent.headers['content-type'] ?? ''), 'no JSON with its charset'],
      [Object.keys(body).every((name) => ARGUMENTS.includes(name)), 'not an argument of chat.postMessage'],
      [typeof channel === 'string' && channel !== '', 'no channel'],
      [typeof text === 'string' && text !== '' && text.length < 4000, 'a text has 1 to 4,000 characters'],
      [/^\d+\.\d+$/.test(String(thread)), 'thread_ts is not the ts of a message'],
      [(blocks as unknown[]).length <= 50, 'a message has at most 50 blocks'],
    ),
    ...mrkdwn(String(text)),
    ...(blocks as Block[]).flatMap(block),
  ];
};

function block(one: Block): string[] {
  if (one.type === 'header')
    return complaints([
      one.text !== undefined && fits(one.text, 150, 'plain_text'),
      'a header has 1 to 150 characters',
    ]);
  if (one.type !== 'section') return [`a block of type ${one.type} is not expected`];
  const { text, fields = [] } = one;
  return [
    ...complaints(
      [text !== undefined || fields.length > 0, 'a section is empty'],
      [text === undefined || fits(text, 3000), 'the text of a section is too long'],
      [
        fields.length <= 10 && fields.every((field) => fits(field, 2000)),
        'the fields of a section are too long',
      ],
    ),
    ...[...fields, ...(text === undefined ? [] : [text])]
      .filter(({ type }) => type === 'mrkdwn')
      .flatMap((each) => mrkdwn(each.text)),
  ];
}

function fits({ type, text }: Text, most: number, only = type): boolean {
  return type === only && text.length >= 1 && text.length <= most;
}

/** What is between `<` and `>` is read: nothing but links may be, and nothing may turn the text around. */
export function mrkdwn(text: string): string[] {
  return complaints(
    [!/[<>]/.test(text.replace(/<https?:\/\/[^<>|\s]+\|[^<>|]+>/g, '')), 'the data is read as mrkdwn'],
    [!TURNS.test(text), 'a mark turns the direction of the text'],
  );
}
