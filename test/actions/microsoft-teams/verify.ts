import type * as AdaptiveCards from 'adaptivecards';
import { createRequire } from 'node:module';
import { complaints, isJson, objectIn, TURNS, type Verifier } from '../../support/verify/request.ts';

// The other entry points of the package are modules that Node does not load.
const load = createRequire(`${process.cwd()}/package.json`);
const cards = load('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

type Card = Record<string, unknown>;

/** What Microsoft's own reader says against a card. */
export function complaintsOfParser(content: Card): readonly string[] {
  const context = new cards.SerializationContext(cards.Versions.v1_4);
  const card = new cards.AdaptiveCard();
  card.parse(content, context);
  const parsing = Array.from({ length: context.eventCount }, (_each, at) => context.getEventAt(at).message);
  return [...parsing, ...card.validateProperties().validationEvents.map(({ message }) => message)];
}

/** Verifies an Adaptive Card for a workflow, or a MessageCard for a connector of old. */
export const verify: Verifier = (sent) => {
  const body = objectIn(sent.body) ?? {};
  const texts = textsOf(body);
  return [
    ...complaints(
      [sent.method === 'POST' && isJson(sent), 'not a POST of JSON'],
      [Buffer.byteLength(sent.body) <= 28 * 1024, 'a card has at most 28 KB'],
      [!texts.some((text) => /<|(?<!\\)\[[^\]]*\]\(/.test(text)), 'the data is read as HTML or as a link'],
      [!TURNS.test(sent.body), 'a mark turns the direction of the text'],
    ),
    ...(body['@type'] === undefined ? adaptive(body) : message(body)),
  ];
};

function adaptive({ type, attachments, ...more }: Card): readonly string[] {
  const [attachment, ...others] = Array.isArray(attachments) ? (attachments as Card[]) : [];
  const content = (attachment?.['content'] ?? {}) as Card;
  const actions = (content['actions'] ?? []) as Card[];
  return [
    ...complaints(
      [type === 'message' && Object.keys(more).length === 0 && others.length === 0, 'not one message'],
      [attachment?.['contentType'] === 'application/vnd.microsoft.card.adaptive', 'not an Adaptive Card'],
      [content['version'] === '1.4', 'workflows refuse newer versions than 1.4'],
      [
        actions.every(({ type: kind }) => kind === 'Action.OpenUrl'),
        'an action does more than open an address',
      ],
    ),
    ...complaintsOfParser(content),
  ];
}

function message(body: Card): readonly string[] {
  const { '@context': context, summary, potentialAction = [] } = body;
  const uris = (potentialAction as { targets: { uri: string }[] }[]).flatMap(({ targets }) => targets);
  return complaints(
    [body['@type'] === 'MessageCard' && context === 'https://schema.org/extensions', 'not a MessageCard'],
    [typeof summary === 'string' && summary !== '', 'a MessageCard needs a summary'],
    [uris.every(({ uri }) => /^https?:\/\/[\x21-\x7e]+$/.test(uri)), 'a link is not an address'],
  );
}

/** Every text that Teams reads as Markdown; summaries and the titles of buttons are shown as they are. */
function textsOf(value: unknown, key = ''): string[] {
  if (key === 'actions' || key === 'potentialAction') return [];
  if (typeof value === 'string') return ['text', 'value', 'title', 'name'].includes(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, Array.isArray(value) ? key : name));
}
