import { resume as resumeAction } from '../actions/stop-and-pause.ts';
import { actsHere } from '../configuration/instance.ts';
import { askForTakeOver } from '../configuration/take-over.ts';
import { TABLE } from '../core/names.ts';
import { refused, type Said } from '../core/said.ts';
import { unescapeHtml } from '../core/text.ts';
import { resume } from '../outbox/buttons.ts';
import type { Ports, Rights, Row } from '../platform/ports.d.ts';
import { validateSetup } from '../setup/validate.ts';
import { knownStatusOf } from '../status/status.ts';
import type { Acted } from './contract.d.ts';

type Doing = (id: string, ports: Ports) => Said;

const GONE = 'This record does not exist any more. Load the page again.';

/** What the buttons do: what those of the same names on forms do, under the same conditions. */
const DOING: Readonly<Record<string, Doing>> = {
  validate: onConfiguration((row, ports) => validateSetup(row, ports)),
  resume: onConfiguration((row, ports) => {
    const status = knownStatusOf(row.id, ports);
    return status === null ? refused(GONE) : resume(status, ports);
  }),
  takeOver: onConfiguration((row, ports) =>
    actsHere(row, ports)
      ? refused('This instance works for the configuration already.')
      : askForTakeOver(row, ports),
  ),
  resumeAction: (id, ports) => {
    const action = ports.rows.byId(TABLE.action, id);
    if (action === null) return refused(GONE);
    const isBlocked = action.flag('stopped') || action.text('paused_until') !== '';
    return isBlocked ? resumeAction(action, ports) : refused('The Action is sending already.');
  },
};

/** Does what a button of the page says. Who may press buttons at all is decided by the access control of the API. */
export function act(name: string, id: string, ports: Ports, rights: Rights): { status: number; body: Acted } {
  const doing = Object.keys(DOING).includes(name) ? DOING[name] : undefined;
  if (doing === undefined)
    return {
      status: 404,
      body: acted(refused('The Health page asked for something that is not known here.')),
    };
  if (name !== 'resumeAction' && !rights.onRecord(TABLE.configuration, id).write)
    return {
      status: 403,
      body: acted(refused('You may not change this configuration. Ask an administrator.')),
    };
  return { status: 200, body: acted(doing(id, ports)) };
}

function onConfiguration(work: (row: Row<'configuration'>, ports: Ports) => Said): Doing {
  return (id, ports) => {
    const row = ports.rows.byId(TABLE.configuration, id);
    return row === null ? refused(GONE) : work(row, ports);
  };
}

/** The page shows text. */
function acted({ message, isError }: Said): Acted {
  return { ok: !isError, message: unescapeHtml(message) };
}
