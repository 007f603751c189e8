import type { FieldModel } from '../../../ui/index.ts';
import { byOrder, isOn } from '../../engine/catalog.ts';
import { scopeOf } from '../../engine/scopes.ts';
import { ApiError } from '../../http/api-error.ts';
import { requireRight } from '../../http/table-access.ts';
import type { Platform, Row, Values } from '../../types.ts';
import { showPage } from '../view.ts';
import type { Visit } from '../visit.ts';
import { writeRefusal } from '../form/values.ts';
import { answersIn } from './answers.ts';
import { changesDuring, type Change } from './changes.ts';

const CARD = 'sn_sec_core_integration_item';
const VALUE = 'sn_sec_core_integration_item_config';

/** A card of the page, with the fields of its popup. */
interface CardModel {
  id: string;
  name: string;
  description: string;
  configurable: boolean;
  fields: FieldModel[];
}

/** What became of a save: shown in the popup, which is open again. */
interface Outcome {
  card: string;
  messages: { level: 'error' | 'success' | 'info'; text: string }[];
  changes: Change[];
  /** What is wrong with a field, by its name. */
  errors: ReadonlyMap<string, string>;
}

/** The values of a card, in the order of its popup. */
function valuesOf({ store }: Platform, card: Row): Row[] {
  const rows = store.lookup(VALUE, 'integration', [card.sys_id]) ?? [...store.rows(VALUE)];
  return rows.filter(({ integration }) => integration === card.sys_id).sort(byOrder);
}

/** Secrets stand in the column of their own. */
const isSecret = ({ elem_type }: Row): boolean => elem_type === 'password';

function fieldOf(row: Row): FieldModel {
  const secret = isSecret(row);
  return {
    name: row.sys_id,
    label: row['label'] || (row['name'] ?? ''),
    kind: secret ? 'secret' : 'text',
    value: secret ? (row['password_value'] ?? '') && 'stored' : (row['value'] ?? ''),
    maxLength: 1000,
  };
}

function cardsOf(platform: Platform): CardModel[] {
  return [...platform.store.rows(CARD)]
    .filter((card) => isOn(card['installed'] ?? '1'))
    .sort(byOrder)
    .map((card) => ({
      id: card.sys_id,
      name: card['name'] ?? '',
      description: card['description'] || (card['short_description'] ?? ''),
      configurable: isOn(card['configurable']),
      fields: valuesOf(platform, card).map(fieldOf),
    }));
}

/** A card with what is wrong beside each field. */
function judged(card: CardModel, { errors }: Outcome): CardModel {
  const fields = card.fields.map((field) => {
    const error = errors.get(field.name);
    return error === undefined ? field : { ...field, error };
  });
  return { ...card, fields };
}

function show(visit: Visit, outcome?: Outcome): string {
  const { platform } = visit.host;
  requireRight(platform, visit.tx, 'read', CARD);
  const writable = platform.acl.can(visit.tx, 'write', VALUE);
  return showPage(visit, 'Integration Configurations', 'special/cards', {
    cards: cardsOf(platform).map((card) => (card.id === outcome?.card ? judged(card, outcome) : card)),
    writable,
    outcome,
  });
}

/** `integration_configurations.do`: the cards of Security Operations > Integration Configurations. */
export function cardsPage(visit: Visit): string {
  if (!visit.host.platform.schema.has(CARD)) throw new ApiError(404, 'No page integration_configurations.do');
  return show(visit);
}

/** Values that were entered; a secret that is left empty stays as it is. */
function entered(row: Row, form: URLSearchParams): Values | undefined {
  const given = form.get(row.sys_id);
  if (given === null) return undefined;
  if (isSecret(row)) return given === '' ? undefined : { password_value: given };
  return given.trim() === (row['value'] ?? '') ? undefined : { value: given.trim() };
}

/**
 * Saves the values of a card, lets what reacts to that run (rules in the background and events that are due), and says what the card's
 * application answers, and which of its records changed.
 */
export function saveCard(visit: Visit): string {
  const { host, tx, form } = visit;
  const { platform } = host;
  const { records, store, scheduler } = platform;
  const card = store.get(CARD, form.get('card') ?? '');
  if (!card) throw new ApiError(404, 'No Record found');
  requireRight(platform, tx, 'write', VALUE);
  const problems: string[] = [];
  const changes = changesDuring(platform, tx, scopeOf(platform, card), () => {
    for (const row of valuesOf(platform, card)) {
      const values = entered(row, form);
      if (!values) continue;
      const result = records.update(tx, VALUE, row.sys_id, values);
      if (result.row === null) problems.push(`${row['label'] ?? ''}: ${writeRefusal(tx, result.reason)}`);
    }
    scheduler.runQueuedRules();
    scheduler.runDue();
  });
  const { connected, errors, others } = answersIn(changes, valuesOf(platform, card).map(fieldOf));
  const wrong = problems.map((text) => ({ level: 'error' as const, text }));
  const saved = `The configuration of ${card['name'] ?? ''} was saved.`;
  const good = [saved, connected].filter(Boolean).map((text) => ({ level: 'success' as const, text }));
  const shown = changes.filter(({ values }) => values.length > 0);
  const messages = problems.length > 0 ? wrong : [...good, ...others];
  return show(visit, { card: card.sys_id, messages, changes: shown, errors });
}
