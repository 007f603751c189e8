/** A machine that an Insight names: what is not known of it is empty. */
export interface Machine {
  /** Host name or fully qualified name. */
  name: string;
  ip: string;
  mac: string;
}

/** Kinds as Threat Intelligence distinguishes them. */
export type ObservableKind =
  'ip4' | 'ip6' | 'domain' | 'host' | 'url' | 'md5' | 'sha1' | 'sha256' | 'email' | 'file';

export interface Observable {
  kind: ObservableKind;
  value: string;
}

/** What an incident is enriched with. Staged as JSON beside the Insight's fields, so that a crash loses none of it. */
export interface Material {
  /** Each once, the one that the main configuration item is made of first. */
  machines: readonly Machine[];
  /** User names, each once, the primary Entity's first: `kim`, `ACME\\kim`, `kim@example.com`. */
  users: readonly string[];
  /** Addresses of mail senders: they match a user only as a whole. */
  senders: readonly string[];
  observables: readonly Observable[];
  tactics: readonly string[];
  techniques: readonly string[];
}
