import { mrkdwnParts } from './mrkdwn.ts';
import { factsOf, linksOf, listOf, objectOf, textOf, type Json, type Part } from './parts.ts';

/** Slack's chat.postMessage: blocks, or the text where there are none; the same for its webhooks. */
export function slackParts(body: Json): Part[] {
  const blocks = listOf(body.blocks).map(objectOf);
  if (blocks.length === 0) return mrkdwnParts(textOf(body.text));
  return blocks.flatMap((block) => {
    const texts = [block.text, ...listOf(block.fields)].map((each) => textOf(objectOf(each).text));
    const shown = texts.filter((text) => text !== '');
    if (block.type === 'header') return shown.map((text): Part => ({ kind: 'heading', text }));
    return shown.flatMap(mrkdwnParts);
  });
}

/** An Adaptive Card of a workflow of Teams, or the MessageCard of a connector of old. */
export function teamsParts(body: Json): Part[] {
  const card = objectOf(objectOf(listOf(body.attachments)[0]).content);
  if (card.type === 'AdaptiveCard') {
    const actions = listOf(card.actions).map(objectOf);
    return [
      ...listOf(card.body).map(objectOf).flatMap(elementParts),
      ...linksOf(actions.map(({ title, url }) => [title, url] as const)),
    ];
  }
  const facts = listOf(body.sections).flatMap((each) => listOf(objectOf(each).facts).map(objectOf));
  const links = listOf(body.potentialAction).map(objectOf);
  return [
    { kind: 'heading', text: textOf(body.title ?? body.summary) },
    ...factsOf(facts.map(({ name, value }) => [name, value] as const)),
    ...linksOf(links.map(({ name, targets }) => [name, objectOf(listOf(targets)[0]).uri] as const)),
  ];
}

function elementParts(element: Json): Part[] {
  const { type, text, weight, facts, items } = element;
  if (type === 'TextBlock' && weight === 'Bolder') return [{ kind: 'heading', text: textOf(text) }];
  if (type === 'TextBlock') return [{ kind: 'line', spans: [{ kind: 'plain', text: textOf(text) }] }];
  if (type === 'FactSet')
    return factsOf(
      listOf(facts)
        .map(objectOf)
        .map(({ title, value }) => [title, value] as const),
    );
  return listOf(items).map(objectOf).flatMap(elementParts);
}

/** An alert of PagerDuty's Events API v2 or v1. */
export function pagerdutyParts(body: Json): Part[] {
  const payload = objectOf(body.payload);
  const details = objectOf(payload.custom_details ?? body.details);
  const links = listOf(body.links ?? body.contexts).map(objectOf);
  const action = textOf(body.event_action ?? body.event_type);
  return [
    { kind: 'heading', text: `${action}: ${textOf(payload.summary ?? body.description ?? body.dedup_key)}` },
    ...factsOf([
      ...(payload.severity === undefined ? [] : [['Severity', payload.severity] as const]),
      ['Key', body.dedup_key ?? body.incident_key] as const,
      ...Object.entries(details),
    ]),
    ...linksOf(links.map(({ href, text }) => [text ?? href, href] as const)),
  ];
}

/** Anything else: JSON indented, a form as its fields, a text as it is. */
export function plainParts(body: string): Part[] {
  const json = parsed(body);
  if (json !== undefined) return [{ kind: 'code', text: JSON.stringify(json, null, 2) }];
  if (/^[\w.]+=[^\s&]*(&[\w.]+=[^\s&]*)*$/.test(body)) {
    return [...new URLSearchParams(body)].flatMap(([name, value]): Part[] => {
      const whole = parsed(value);
      return whole === undefined
        ? factsOf([[name, value]])
        : [{ kind: 'code', text: `${name}:\n${JSON.stringify(whole, null, 2)}` }];
    });
  }
  return body === '' ? [] : [{ kind: 'code', text: body }];
}

/** A mail of the app: its facts are the rows of a table. */
export function mailParts(subject: string, html: string): Part[] {
  const rows = [...html.matchAll(/<tr><th[^>]*>(.*?)<\/th><td[^>]*>(.*?)<\/td><\/tr>/gs)];
  const links = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/gs)];
  return [
    { kind: 'heading', text: subject },
    ...factsOf(rows.map(([, name = '', value = '']) => [readable(name), readable(value)] as const)),
    ...linksOf(links.map(([, href = '', text = '']) => [readable(text), readable(href)] as const)),
    ...(rows.length > 0 ? [] : [{ kind: 'code', text: readable(html) } as const]),
  ];
}

function readable(html: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_whole, name: string) => names[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
