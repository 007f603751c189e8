import type { Values } from '../../platform/ports.d.ts';
import { tacticName } from '../../transform/attack.ts';
import { canRead, insertInto, lacks, mention } from '../access.ts';
import { referenceTo } from '../../records/dictionary.ts';
import { TABLE } from '../../core/names.ts';
import type { EnrichContext, Part, Subject } from '../types.d.ts';
import { phasesOfTactic, phasesOfTechnique } from './phases.ts';
import { DICTIONARY, INCIDENT_ATTACK, PATTERN, PHASE, TABLES } from './tables.ts';
import { techniqueOf } from './techniques.ts';

const MOST_LINKS = 500;

/** Columns of the table of an incident's techniques; `phase` is empty where it knows no tactics. */
interface Columns {
  incident: string;
  technique: string;
  /** A row cannot go without its technique. */
  needsTechnique: boolean;
  phase: string;
}

/** Techniques and tactics of the Insight as records of Threat Intelligence, where the instance has and admits them. */
export const attackLinks: Part = {
  name: 'ATT&CK links',
  isOn: (configuration) => configuration.attackLinks,
  apply(subject, work) {
    const { tactics, techniques } = subject.material;
    for (const id of tactics.filter((each) => tacticName(each) === ''))
      mention('unknown ATT&CK ids', `${id} is shown in the description only`, work);
    if (tactics.length + techniques.length === 0) return;
    const readable = [DICTIONARY, TABLES, INCIDENT_ATTACK, PATTERN].every((table) => canRead(table, work));
    const columns = readable ? columnsOfLinks(work) : null;
    if (columns !== null) addLinks(subject, columns, work);
  },
};

function columnsOfLinks(work: EnrichContext): Columns | null {
  const { table } = INCIDENT_ATTACK;
  const incident = referenceTo(table, TABLE.incident, work);
  const technique = referenceTo(table, PATTERN.table, work);
  if (incident === null || technique === null) {
    lacks(INCIDENT_ATTACK, `the table ${table} does not have the expected columns`, work);
    return null;
  }
  const phase = referenceTo(table, PHASE.table, work)?.name ?? '';
  return {
    incident: incident.name,
    technique: technique.name,
    needsTechnique: technique.mandatory,
    // Where both are kept as objects of STIX, one column serves both and does not show tactics.
    phase: phase === technique.name ? '' : phase,
  };
}

function addLinks(subject: Subject, columns: Columns, work: EnrichContext): void {
  const { tactics, techniques } = subject.material;
  const linked = new Set<string>();
  const where = [[columns.incident, '=', subject.incident]] as const;
  work.ports.rows.each(INCIDENT_ATTACK.table, { where, limit: MOST_LINKS }, (row) => {
    linked.add(row.text(columns.technique));
    if (columns.phase !== '') linked.add(row.text(columns.phase));
  });
  const add = (record: string, values: Values): void => {
    if (record === '' || linked.has(record)) return;
    const id = work.ports.deriveId(`attack of ${subject.incident} ${record}`);
    insertInto(INCIDENT_ATTACK, { [columns.incident]: subject.incident, ...values }, work, id);
    for (const column of Object.keys(values)) linked.add(values[column] ?? '');
  };
  const phases = columns.phase === '' ? [] : tactics.map((id) => phasesOfTactic(id, work));
  for (const id of techniques) {
    const technique = techniqueOf(id, work);
    const phase = technique === '' ? '' : phaseAmong(phases.flat(), technique, work);
    add(technique, {
      [columns.technique]: technique,
      ...(phase === '' ? {} : { [columns.phase]: phase }),
    });
  }
  if (columns.needsTechnique) return;
  // A tactic of one of the techniques is linked already; a tactic whose name is ambiguous is not linked.
  for (const candidates of phases) {
    const [phase = ''] = candidates;
    if (candidates.length === 1) add(phase, { [columns.phase]: phase });
  }
}

/** The one tactic of the Insight that the technique belongs to; empty where there are several, or none. */
function phaseAmong(tactics: readonly string[], technique: string, work: EnrichContext): string {
  if (tactics.length === 0) return '';
  const common = phasesOfTechnique(technique, work).filter((phase) => tactics.includes(phase));
  return common.length === 1 ? (common[0] ?? '') : '';
}
