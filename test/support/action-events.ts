import type { ActionEvent, ActionSettings, Tools } from '../../src/server/actions/types.d.ts';
import { createHash, createHmac } from 'node:crypto';
import { anInsight, type Json } from './insights.ts';

/** Text that has broken integrations of others: look-ups, line ends, lone surrogates, mentions, right-to-left marks. */
export const NASTY =
  '${jndi:ldap://x/a} <!channel> <at>x</at> "q" & \'a\' `c` *b* \r\nX-Evil: 1 \ud83d \u202Egnp.exe |x> ](y)';

/** Text that is written from right to left, and is no trick: it arrives as it is. */
export const RIGHT_TO_LEFT = 'هجوم على till-07 שלום';

export const TOOLS: Tools = {
  now: Date.UTC(2026, 0, 15, 12, 0, 0),
  sha256Hex: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  hmacBase64: (key, text) =>
    createHmac('sha256', Buffer.from(key, 'base64')).update(text, 'utf8').digest('base64'),
};

/** Settings of an Action as its row gives them: secrets and texts by column. */
export function settingsOf(values: Record<string, string | boolean>): ActionSettings {
  const text = (field: string): string => String(values[field] ?? '');
  return { name: 'SOC', text, secret: text, flag: (field) => values[field] === true };
}

/** An event about an Insight. */
export function anEvent(fields: Partial<ActionEvent> = {}, insight: Json = {}): ActionEvent {
  const json = anInsight(insight);
  return {
    kind: 'created',
    key: 'a1:created:0b7c2f6e',
    at: Date.UTC(2026, 0, 15, 11, 45, 30),
    insight: {
      id: String(json['id']),
      readableId: String(json['readableId']),
      name: String(json['name']),
      severity: String(json['severity']),
      entity: 'hostname till-07',
      tactics: ['TA0002 Execution', 'TA0003 Persistence'],
      url: 'https://service.us2.sumologic.com/sec/insight/0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d01',
      json,
      text: '',
    },
    incident: { number: 'SIR0010001', url: 'https://acme.service-now.com/nav_to.do?uri=x' },
    remoteId: '',
    ...fields,
  };
}

/** An event about a disabled rule. */
export function aRuleEvent(fields: Partial<ActionEvent> = {}): ActionEvent {
  return {
    kind: 'rule_disabled',
    key: 'a1:rule_disabled:MATCH-U00417',
    at: Date.UTC(2026, 0, 15, 11, 45, 30),
    tenant: 'c'.repeat(32),
    rule: {
      id: 'MATCH-U00417',
      configuration: 'Acme',
      name: 'Till shells',
      status: 'FAILED_AND_DISABLED',
      reason: 'more than 100K Signals in an hour',
    },
    remoteId: '',
    ...fields,
  };
}

/** An answer of a target. */
export function anAnswer(status: number, body = '', headers: Record<string, string> = {}) {
  return { status, body, took: 0, header: (name: string): string | null => headers[name] ?? null };
}
