import type { Entity, Insight } from '../cse/types.d.ts';

/** Most users of one Insight: each costs look-ups. */
const MOST_USERS = 20;
const LONGEST = 100;

/** Accounts that every system has: a user of the instance with the same name is a different person. */
const ANYBODY = ['admin', 'administrator', 'guest', 'root', 'system'];

/** User names of an Insight, each once, the primary Entity's first: `kim`, `ACME\kim`, `kim@example.com`. Pure. */
export function usersOf(insight: Insight): readonly string[] {
  return distinct([
    ...valuesOf(insight.entities, '_username'),
    ...insight.summaryFields.filter(({ name }) => name === 'user_username').map(({ value }) => value),
    ...valuesOf(insight.signalEntities, '_username'),
  ]);
}

/** E-mail addresses that mail came from, each once: senders can be forged, so they match a user only as a whole. */
export function sendersOf(insight: Insight): readonly string[] {
  return distinct([
    ...valuesOf(insight.entities, '_email'),
    ...insight.summaryFields.filter(({ name }) => name === 'email_sender').map(({ value }) => value),
    ...valuesOf(insight.signalEntities, '_email'),
  ])
    .map((value) => /<([^<>]+)>$/.exec(value)?.[1] ?? value)
    .filter((value) => value.includes('@'));
}

function valuesOf(entities: readonly Entity[], wanted: string): string[] {
  return entities.filter(({ type }) => type === wanted).map(({ value }) => value);
}

function distinct(names: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const text = name.length > LONGEST ? '' : name.trim();
    const key = text.toLowerCase();
    if (text === '' || ANYBODY.includes(key) || found.has(key) || found.size === MOST_USERS) continue;
    found.set(key, text);
  }
  return Array.from(found.values());
}
