/** Where the records of a story come from. */
export type Log = 'windows' | 'firewall' | 'mail' | 'sign-in' | 'cloud' | 'proxy';

/** One event as a log has it: normalised fields besides its time and its product. */
export interface StoryRecord {
  log: Log;
  action: string;
  [field: string]: string | number;
}

/** A Signal of a story: the rule of its ATT&CK technique found these records. */
export interface StorySignal {
  /** Technique of a rule of the stub; name, stage, severity and tags follow from the rule. */
  technique: string;
  /** Minutes before the Insight. */
  before: number;
  summary: string;
  records: readonly StoryRecord[];
}

/** An entity by type and value. */
export type StoryEntity = readonly [entityType: string, value: string];

/** An Insight that a person can follow: what happened, to whom, in which order. */
export interface Story {
  /** Its name for `--stories` and for the control plane. */
  name: string;
  /** What happened, in one line. */
  title: string;
  /** Minutes after the first Insight of the eight. */
  after: number;
  /** Without one, the Insight is named by its stages, as CSE's algorithm does. */
  customName?: string;
  description: string;
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';
  confidence: number;
  entity: StoryEntity;
  /** Besides the entity itself. */
  involved: readonly StoryEntity[];
  signals: readonly StorySignal[];
  /** Tags besides those of the Signals. */
  tags?: readonly string[];
  comment?: string;
}
