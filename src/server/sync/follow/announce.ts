import { orderRaised, orderTurn } from '../../actions/dispatch.ts';
import { listenersOf, type Listener } from '../../actions/subscriptions.ts';
import type { Ports } from '../../platform/ports.d.ts';
import { isRaised } from '../../transform/severity.ts';
import type { Insight } from '../../cse/types.d.ts';
import type { Followed } from './followed.ts';
import type { Plan } from './plan.ts';

/** Something that Actions are notified about once the record of its Insight says it, too: their conditions ask the record. */
export interface Announcement {
  kind: 'reopened' | 'raised';
  /** Of a re-opening: distinguishes it from every other. Of a raise: the severity before. */
  about: string;
}

/** What is to be announced of an Insight that is open in CSE, with what a slice that died has left to be announced. */
export function announcementsFor(
  { toAnnounce, severity }: Followed,
  insight: Insight,
  reopening = '',
): readonly Announcement[] {
  const left = readAnnouncements(toAnnounce);
  const before = left.find(({ kind }) => kind === 'raised')?.about ?? severity;
  const others = left.filter(({ kind }) => kind !== 'raised');
  return [
    ...(isRaised(before, insight.severity) ? [{ kind: 'raised', about: before } as const] : []),
    ...(reopening === '' ? others : [{ kind: 'reopened', about: reopening } as const]),
  ];
}

/** Announcements of the column `to_announce`: one a line, its kind first. */
export function readAnnouncements(text: string): Announcement[] {
  return text.split('\n').flatMap((line): Announcement[] => {
    const at = line.indexOf(' ');
    const [kind, about] = [line.slice(0, at), line.slice(at + 1)];
    return kind === 'reopened' || kind === 'raised' ? [{ kind, about }] : [];
  });
}

function announcementText(announcements: readonly Announcement[]): string {
  return announcements.map(({ kind, about }) => `${kind} ${about}`).join('\n');
}

/** Actions by what they are notified about; one read for each kind that is announced at all. */
export type Hearing = Readonly<Record<Announcement['kind'], readonly Listener[]>>;

export function hearingOf(plans: readonly Plan[], ports: Ports): Hearing {
  const listeners = (kind: Announcement['kind']): readonly Listener[] =>
    plans.some(({ announcements }) => announcements.some((each) => each.kind === kind))
      ? listenersOf(kind, ports)
      : [];
  return { raised: listeners('raised'), reopened: listeners('reopened') };
}

/** What of a plan somebody hears, as text of the column `to_announce`; empty for nothing. */
export function textToAnnounce({ announcements }: Plan, hearing: Hearing): string {
  return announcementText(announcements.filter(({ kind }) => hearing[kind].length > 0));
}

/** Orders what a plan announces. Each order has a key: a slice that dies before it has noted the order makes it again without effect. */
export function announce({ followed, values, announcements }: Plan, hearing: Hearing, ports: Ports): void {
  const severity = values['severity'] ?? followed.severity;
  const subject = { insight: followed.id, incident: followed.incident };
  for (const { kind, about } of announcements) {
    if (kind === 'raised') orderRaised(hearing.raised, about, severity, subject, ports);
    else orderTurn(hearing.reopened, severity, { kind, occurrence: about, ...subject }, ports);
  }
}
