/** What the Health page and its API say to each other: src/client imports these types, and nothing else of src/server. */

export type Tone = 'good' | 'warn' | 'bad' | 'calm';

/** The health of a configuration. */
export interface Tile {
  name: string;
  /** In words: Healthy, Failing. */
  health: string;
  tone: Tone;
  /** Why it is not healthy; empty where it is. */
  reason: string;
  /** UTC; empty where unknown. */
  since: string;
  lastSuccess: string;
  /** Path of its Sumo Status, else of its form. */
  url: string;
}

/** What a button of the page does: the same as the button of that name on a form. */
export type Act = 'validate' | 'resume' | 'resumeAction' | 'takeOver';

/** Something to press: either does something on the server, or opens a page. */
export type Press = { label: string; act: Act; id: string } | { label: string; url: string };

export interface Todo {
  level: 'error' | 'warning';
  /** The configuration or Action that it is about; empty for the whole app. */
  about: string;
  what: string;
  buttons: readonly Press[];
}

/** A value of a chart. */
export interface Bar {
  label: string;
  value: number;
  /** Path of the list behind it; empty for none of its own. */
  url: string;
}

export interface Chart {
  id: 'insights' | 'severity' | 'delay' | 'deliveries' | 'runTime' | 'calls';
  title: string;
  /** What the columns of its table are: the label, the value. */
  head: readonly [string, string];
  unit: string;
  bars: readonly Bar[];
  /** A value that must not be passed; 0 for none. */
  limit: number;
  /** What the figures say together, in a sentence. */
  summary: string;
  /** Path of the list behind all of it. */
  url: string;
}

/** `GET overview`. */
export interface Overview {
  /** UTC. */
  at: string;
  /** The user may press what does something. */
  mayAct: boolean;
  tiles: readonly Tile[];
  /** Errors first. */
  todo: readonly Todo[];
  /** What is in order, a line each. */
  fine: readonly string[];
  charts: readonly Chart[];
  /** The user may not see Security Incidents, so that the charts about them are left out. */
  hidesIncidents: boolean;
  /** Paths of other pages. */
  links: { setup: string; status: string };
}

/** `POST act`. */
export interface ActRequest {
  act: Act;
  /** sys_id of the configuration, or of the Action. */
  id: string;
}

export interface Acted {
  ok: boolean;
  message: string;
}
