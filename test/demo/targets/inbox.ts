import { TESTED_TYPES } from '../../actions/index.ts';
import type { Received, Reply, Targets } from '../../support/targets.ts';
import type { TableRow } from '../../support/rest.ts';
import { mailParts, pagerdutyParts, plainParts, slackParts, teamsParts } from './messages.ts';
import { objectOf, type Json, type Part } from './parts.ts';

/** Messages that are kept, the newest. */
const KEPT = 200;

/** What a target or a mail server got. */
export interface Got {
  at: Date;
  /** The type of its Action, as its form names it. */
  label: string;
  /** What came: method and path, or the recipients. */
  where: string;
  answer: string;
  ok: boolean;
  parts: Part[];
}

const LABELS = new Map(TESTED_TYPES.map(({ actionType }) => [actionType.type, actionType.label]));

/** How the body of a type is read; every other as JSON. */
const READERS: Record<string, (body: Json) => Part[]> = {
  slack: slackParts,
  slack_webhook: slackParts,
  microsoft_teams: teamsParts,
  pagerduty: pagerdutyParts,
};

/** What came to the targets since the start. */
export class Inbox {
  private readonly got: Got[] = [];

  constructor(targets: Targets) {
    targets.onAnswer = (sent, reply, type) => this.take(sent, reply, type);
  }

  /** Newest first, with the mails that the instance would have sent. */
  list(mails: readonly TableRow[] = []): Got[] {
    const all = [...this.got, ...mails.map(mailOf)];
    return all.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, KEPT);
  }

  /** How many came that were taken. */
  get taken(): number {
    return this.got.filter(({ ok }) => ok).length;
  }

  clear(): void {
    this.got.length = 0;
  }

  private take(sent: Received, reply: Reply, type: string): void {
    const { status, cut } = reply;
    this.got.push({
      ...{
        at: new Date(),
        label: LABELS.get(type) ?? 'Unknown target',
        where: `${sent.method} ${sent.path}`,
      },
      ...{ answer: cut === true ? 'cut' : String(status), ok: cut !== true && status < 300 },
      parts: partsOf(sent, type),
    });
    if (this.got.length > KEPT) this.got.splice(0, this.got.length - KEPT);
  }
}

function partsOf({ body }: Received, type: string): Part[] {
  const read = READERS[type];
  if (read === undefined) return plainParts(body);
  try {
    return read(objectOf(JSON.parse(body)));
  } catch {
    return plainParts(body);
  }
}

function mailOf(row: TableRow): Got {
  return {
    at: new Date(`${(row['sys_created_on'] ?? '').replace(' ', 'T')}Z`),
    ...{ label: 'Email', where: `to ${row['recipients'] ?? ''}`, answer: 'queued', ok: true },
    parts: mailParts(row['subject'] ?? '', row['body'] ?? ''),
  };
}
