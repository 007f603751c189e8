import { encodedUrl } from '../../links.ts';
import type { Summary } from '../../summary.ts';
import { plainLine } from '../../well-formed.ts';

/** Colours that Adaptive Cards have for text. */
const COLOUR = { critical: 'attention', high: 'attention', medium: 'warning', low: 'default' } as const;

/**
 * Text in which neither Markdown nor HTML is left: inline marks wherever they stand, marks of lists, titles and quotations at the
 * beginning. `<at>` is no mention without an entity, and is taken apart as well.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/([\\`*_[\]|~])/g, '\\$1')
    .replace(/^(\s*)([-+#]|\d+(?=[.)]))/, (_all, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** Adaptive Card 1.4, the newest version that workflows take, in the envelope that they expect. */
export function adaptiveCard(summary: Summary): unknown {
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            {
              type: 'TextBlock',
              text: escapeMarkdown(summary.title),
              weight: 'bolder',
              size: 'medium',
              wrap: true,
              color: COLOUR[summary.severity],
            },
            ...(summary.facts.length === 0 ? [] : [factSet(summary)]),
          ],
          ...(summary.links.length === 0 ? {} : { actions: summary.links.map(openUrl) }),
        },
      },
    ],
  };
}

function factSet(summary: Summary): unknown {
  const facts = summary.facts.map(([title, value]) => ({ title, value: escapeMarkdown(value) }));
  return { type: 'FactSet', facts };
}

function openUrl([title, url]: readonly [string, string]): unknown {
  return { type: 'Action.OpenUrl', title: plainLine(title), url: encodedUrl(url) };
}

/** MessageCard, which connectors of old understand and workflows do not. */
export function messageCard(summary: Summary): unknown {
  return {
    '@type': 'MessageCard',
    '@context': 'https://schema.org/extensions',
    summary: summary.title,
    title: escapeMarkdown(summary.title),
    sections: [
      {
        facts: summary.facts.map(([name, value]) => ({ name, value: escapeMarkdown(value) })),
        markdown: true,
      },
    ],
    potentialAction: summary.links.map(([name, uri]) => ({
      '@type': 'OpenUri',
      name: plainLine(name),
      targets: [{ os: 'default', uri: encodedUrl(uri) }],
    })),
  };
}
