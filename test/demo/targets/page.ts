import type { FieldModel } from '../../ui/index.ts';
import type { World } from '../serve.ts';
import { BEHAVIOURS, TYPES } from './behaviour.ts';
import type { Got, Inbox } from './inbox.ts';

/** For the view `targets/targets`. */
export interface TargetsModel {
  messages: (Omit<Got, 'at'> & { time: string })[];
  fields: { type: FieldModel; behaviour: FieldModel };
}

/** What targets got, newest first, with the mails that the instance would have sent. */
export async function targetsModel({ instance }: World, inbox: Inbox): Promise<TargetsModel> {
  const mails = await instance.list('sys_email', 'ORDERBYDESCsys_created_on', { sysparm_limit: '50' });
  return {
    messages: inbox.list(mails).map(({ at, ...rest }) => ({ ...rest, time: timeOf(at) })),
    fields: {
      type: {
        ...{ name: 'type', label: 'Target', kind: 'choice', value: '' },
        options: [{ value: '', label: 'All targets' }, ...TYPES],
      },
      behaviour: {
        ...{ name: 'behaviour', label: 'Answers', kind: 'choice', value: 'usual' },
        options: BEHAVIOURS.map(({ value, label }) => ({ value, label })),
      },
    },
  };
}

function timeOf(at: Date): string {
  return Number.isNaN(at.getTime()) ? '' : `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
