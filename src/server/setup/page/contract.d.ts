/** What the Setup page and its API say to each other: src/client imports these types, and nothing else of src/server. */

export type StepId = 'connect' | 'select' | 'rules' | 'close' | 'preview' | 'activate';

/** A step of the page, as the server judges it. */
export interface Step {
  id: StepId;
  title: string;
  /** What the step is for, in a sentence. */
  purpose: string;
  state: 'done' | 'open' | 'error';
  /** What there is to say of it now; empty while there is nothing. */
  summary: string;
}

export interface Named {
  id: string;
  name: string;
}

/** Values of a configuration that the page shows. The access key is none of them: whether there is one is all that it says. */
export interface ConfigurationValues {
  host: string;
  accessId: string;
  hasKey: boolean;
  query: string;
  active: boolean;
}

/** `GET state`. */
export interface SetupState {
  configuration: Named;
  /** Every configuration, to choose from. */
  configurations: readonly Named[];
  values: ConfigurationValues;
  steps: readonly Step[];
  /** Paths of this instance. */
  links: { form: string; status: string; health: string };
}

/** What was judged: by field of the page where it is about one. */
export interface Judged {
  ok: boolean;
  /** For the whole step; empty where the errors of the fields say it all. */
  message: string;
  errors: Readonly<Record<string, string>>;
  /** Nothing is wrong with what was sent: another job is in the way for a moment. */
  passing: boolean;
  /** As they stand after it. */
  steps: readonly Step[];
}

/** `POST connect`. An empty key means the one that is stored. */
export interface ConnectRequest {
  host: string;
  accessId: string;
  accessKey: string;
}

export interface InsightTitle {
  readableId: string;
  name: string;
  severity: string;
  status: string;
  /** UTC, `yyyy-MM-dd HH:mm:ss`. */
  created: string;
}

/** `POST select`. */
export interface SelectRequest {
  query: string;
  /** True stores the query; otherwise it is only tried. */
  save: boolean;
}

export interface Selected extends Judged {
  total: number;
  newest: readonly InsightTitle[];
}

/** What Validate Setup has to say of a part. */
export interface FindingView {
  level: 'ok' | 'warning' | 'error';
  what: string;
  advice: string;
}

/** A field that the transform maps fill. */
export interface MappedField {
  /** Label on the incident. */
  label: string;
  /** Column of the staged Insight; empty where a script makes the value. */
  source: string;
  /** What the newest Insight gives it, as the incident would show it. */
  value: string;
  /** Why it would not be stored so; empty where nothing is wrong. */
  problem: string;
}

/** `GET rules`. */
export interface RulesAndMap extends Judged {
  findings: readonly FindingView[];
  /** The button that creates the rules does something. */
  canCreateRules: boolean;
  maps: readonly { name: string; url: string }[];
  fields: readonly MappedField[];
  /** The Insight that the sample values are of; empty where none matches. */
  sample: string;
}

/** A row of the Resolution Map that is read when an incident was closed. */
export interface ResolutionRow {
  id: string;
  /** When it applies: state and close code in words. */
  when: string;
  resolution: string;
}

/** `GET close`. */
export interface Closing extends Judged {
  closeInsight: boolean;
  resolutions: readonly string[];
  rows: readonly ResolutionRow[];
  mapUrl: string;
}

/** `POST close`. */
export interface CloseRequest {
  closeInsight: boolean;
  rows: readonly { id: string; resolution: string }[];
}

/** `POST preview`. */
export interface PreviewRequest {
  /** Id of an Insight, `INSIGHT-123` or the long one; empty shows the newest. */
  insight: string;
}

export interface PreviewedInsight {
  title: string;
  /** What becomes of it, in words. */
  outcome: string;
  fields: readonly MappedField[];
}

export interface Previewed extends Judged {
  insights: readonly PreviewedInsight[];
}
