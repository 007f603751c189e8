import type { ActionField, ActionSettings, ActionType } from './types.d.ts';

/** For types whose target may be in a private network. */
export const MID_SERVER: ActionField = {
  column: 'mid_server',
  label: 'MID Server',
  help: 'Name of the MID Server that reaches a target in your own network. Empty: the instance calls the target directly.',
  kind: 'text',
  maxLength: 100,
  check: (text) => (/^[\w .:-]*$/.test(text) ? '' : 'it is not the name of a MID Server'),
};

/** The part of a request that names the MID Server of an Action; nothing where it has none. */
export function byMidServer(settings: ActionSettings): { midServer?: string } {
  const midServer = settings.text(MID_SERVER.column).trim();
  return midServer === '' ? {} : { midServer };
}

/** False where the Action's type has no such field: another type may have left its value behind. */
export function usesMidServer(actionType: ActionType, settings: ActionSettings): boolean {
  return (
    actionType.fields.some(({ column }) => column === MID_SERVER.column) &&
    byMidServer(settings).midServer !== undefined
  );
}
