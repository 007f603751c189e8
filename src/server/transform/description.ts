import { oneLine } from '../core/inert.ts';
import { formatDateTime } from '../core/date.ts';
import type { Entity, Insight, Signal } from '../cse/types.d.ts';
import type { Observable } from './types.d.ts';
import { attackOf, tacticLabel, tacticUrl, techniqueUrl } from './attack.ts';
import { observableLabel } from './observables.ts';
import { clip, readable } from '../core/text.ts';

/** task.description fits 4,000 characters. */
export const DESCRIPTION_LENGTH = 4000;

/** Room kept for what an analyst needs first; the lists share the rest. */
const INSIGHT_TEXT_LENGTH = 600;

/** No single name may push out what comes after it. */
const LINE_LENGTH = 300;

/**
 * The incident's description: who, what and when first, the link at once, then Entities, ATT&CK, Signals and observables
 * as far as they fit. What does not fit is counted, so that the list is not mistaken for the whole.
 */
export function describe(insight: Insight, url: string, observables: readonly Observable[] = []): string {
  const blocks = [
    head(insight, url),
    entityList(insight),
    attackLines(insight),
    signalList(insight.signals),
    observableList(observables),
  ];
  return fitBlocks(blocks, DESCRIPTION_LENGTH);
}

/** `type value`, with the sensor zone where there is one. */
export function entityLabel(entity: Entity): string {
  const kind = entity.type.replace(/^_/, '');
  const zone =
    entity.sensorZone === '' || entity.sensorZone === 'default' ? '' : ` (sensor zone ${entity.sensorZone})`;
  const host = entity.hostname !== '' && entity.hostname !== entity.value ? `, host ${entity.hostname}` : '';
  return oneLine(`${kind} ${entity.value}${host}${zone}`);
}

interface Block {
  title: string;
  lines: readonly string[];
}

function head(insight: Insight, url: string): Block {
  const confidence =
    insight.confidence === null ? '' : ` | Confidence ${Math.round(insight.confidence * 100)} %`;
  const assignee = insight.assignee === '' ? '' : ` | Assigned in CSE to ${insight.assignee}`;
  const lastSignal =
    insight.timestamp === null ? '' : ` | Last Signal ${formatDateTime(insight.timestamp)} UTC`;
  const severity = `Severity ${insight.severity || 'not given'}${confidence}`;
  const name = insight.name || 'Insight without a name';
  return {
    title: clip(oneLine(`${insight.readableId || insight.id}: ${name}`), LINE_LENGTH),
    lines: [
      `Insight in CSE: ${url}`,
      clip(oneLine(`${severity} | Status ${insight.statusLabel || 'not given'}${assignee}`), LINE_LENGTH),
      `Created ${formatDateTime(insight.created)} UTC${lastSignal}`,
      insight.entity === null
        ? 'Entity not given'
        : `Entity: ${clip(entityLabel(insight.entity), LINE_LENGTH)}`,
      clip(readable(insight.description), INSIGHT_TEXT_LENGTH),
    ].filter((line) => line !== ''),
  };
}

/** Entities of Signals that are listed: there may be so many that nothing else would fit. */
const MOST_OF_SIGNALS = 10;

function entityList({ entities, signalEntities }: Insight): Block {
  const line = (entity: Entity): string => `- ${clip(entityLabel(entity), 200)}`;
  const left = signalEntities.length - MOST_OF_SIGNALS;
  return {
    title: `Entities (${entities.length + signalEntities.length})`,
    lines: [
      ...entities.map(line),
      ...signalEntities.slice(0, MOST_OF_SIGNALS).map(line),
      ...(left > 0 ? [`- and ${left} more of Signals in CSE`] : []),
    ],
  };
}

function attackLines(insight: Insight): Block {
  const attack = attackOf(insight);
  return {
    title: 'MITRE ATT&CK',
    lines: [
      ...(attack.stages.length > 0 ? [`Stages: ${attack.stages.map(oneLine).join(', ')}`] : []),
      ...attack.tactics.map((id) => attackLine('Tactic', tacticLabel(id), tacticUrl(id))),
      ...attack.techniques.map((id) => attackLine('Technique', id, techniqueUrl(id))),
    ],
  };
}

function attackLine(what: string, label: string, url: string): string {
  return clip(`- ${what} ${label} ${url}`.trim(), LINE_LENGTH);
}

function observableList(observables: readonly Observable[]): Block {
  return {
    title: `Observables (${observables.length})`,
    lines: observables.map((each) => `- ${clip(observableLabel(each), LINE_LENGTH)}`),
  };
}

function signalList(signals: readonly Signal[]): Block {
  return { title: `Signals (${signals.length})`, lines: signals.map(signalLine) };
}

function signalLine(signal: Signal): string {
  const when = signal.timestamp === null ? '' : `${formatDateTime(signal.timestamp)} `;
  const severity = signal.severity === null ? '' : `severity ${signal.severity}, `;
  return clip(
    oneLine(
      `- ${when}${signal.name} (${severity}${signal.stage || 'no stage'}, ${signal.ruleId || 'no rule'})`,
    ),
    LINE_LENGTH,
  );
}

/** Every title always fits; lines are taken in order while there is room for them and for the titles still to come. */
function fitBlocks(blocks: readonly Block[], maxLength: number): string {
  const used = blocks.filter((block) => block.lines.length > 0);
  let text = '';
  used.forEach((block, index) => {
    const later = used.slice(index + 1).reduce((sum, next) => sum + next.title.length + 60, 0);
    text += fitBlock(block, text === '' ? '' : '\n\n', maxLength - later - text.length);
  });
  return clip(text, maxLength);
}

function fitBlock(block: Block, before: string, room: number): string {
  let text = before + block.title;
  for (let index = 0; index < block.lines.length; index += 1) {
    const line = `\n${block.lines[index] ?? ''}`;
    const left = block.lines.length - index;
    const note = `\n- and ${left} more in CSE`;
    if (text.length + line.length + (left > 1 ? note.length : 0) > room) return text + note;
    text += line;
  }
  return text;
}
