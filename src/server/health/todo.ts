import { SCOPE, TABLE } from '../core/names.ts';
import { listUrl, recordUrl } from '../core/urls.ts';
import { findingsOf } from '../status/findings.ts';
import type { Press, Todo } from './contract.d.ts';
import type { SeenAction, SeenConfiguration, Sight } from './sight.ts';
import { toneOf } from './tiles.ts';

/** What somebody has to do, errors first; what is the same for several is said for each. */
export function todoOf(sight: Sight): Todo[] {
  const all = [
    ...sight.configurations.flatMap(forConfiguration),
    ...sight.actions.map(forAction),
    ...failedDeliveries(sight),
    ...errorRows(sight),
  ];
  return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level === 'warning')];
}

/** What the last validation of each set-up has found in order. */
export function fineLines({ configurations }: Sight): string[] {
  return configurations
    .filter(({ active }) => active)
    .flatMap(({ name, status }) =>
      findingsOf(status?.setupFindings ?? '')
        .filter((line) => /^OK /.test(line))
        .map((line) => `${name}: ${line.slice(3)}`),
    );
}

function forConfiguration(configuration: SeenConfiguration): Todo[] {
  const { id, name, active, status } = configuration;
  const setup: Press = { label: 'Set up', url: `/${SCOPE}_setup.do?configuration=${id}` };
  if (!active) return [];
  if (status === null || status.health === 'not_configured') {
    const what = 'It is not set up yet: enter host and access key, and choose what is ingested.';
    return [{ level: 'warning', about: name, what, buttons: [setup] }];
  }
  const open: Press = { label: 'Open', url: recordUrl(TABLE.status, status.id) };
  const validate: Press = { label: 'Validate', act: 'validate', id };
  const tone = toneOf(status.health);
  const health: Todo[] =
    tone === 'good' || tone === 'calm'
      ? []
      : [
          {
            level: tone === 'bad' ? 'error' : 'warning',
            about: name,
            what: `${status.label}: ${status.reason}`,
            buttons: [...waysOut(configuration), validate, open],
          },
        ];
  const findings = findingsOf(status.setupFindings).flatMap((line): Todo[] => {
    const [, level, what] = /^(Error|Warning) (.*)$/.exec(line) ?? [];
    if (level === undefined || what === undefined) return [];
    return [{ level: level === 'Error' ? 'error' : 'warning', about: name, what, buttons: [validate, open] }];
  });
  return [...health, ...findings];
}

function waysOut({ id, status }: SeenConfiguration): Press[] {
  if (status?.health === 'clone') return [{ label: 'Take over', act: 'takeOver', id }];
  return status?.canResume === true ? [{ label: 'Resume', act: 'resume', id }] : [];
}

function forAction({ id, name, stopped, reason }: SeenAction): Todo {
  const state = stopped ? 'The Action has stopped' : 'The Action is paused';
  return {
    level: stopped ? 'error' : 'warning',
    about: name,
    what: reason === '' ? `${state}.` : `${state}: ${reason}`,
    buttons: [
      { label: 'Resume', act: 'resumeAction', id },
      { label: 'Open', url: recordUrl(TABLE.action, id) },
    ],
  };
}

export const FAILED_URL = listUrl(TABLE.delivery, 'state=failed^ORDERBYDESCsys_updated_on');
export const WAITING_URL = listUrl(TABLE.delivery, 'stateINready,retry^ORDERBYnext_attempt_at');

function failedDeliveries({ deliveries }: Sight): Todo[] {
  const count = deliveries['failed'] ?? 0;
  if (count === 0) return [];
  const what = count === 1 ? 'One delivery has failed' : `${count} deliveries have failed`;
  return [
    {
      level: 'error',
      about: '',
      what: `${what} for good: read the error, then press Send Again or Cancel Delivery there.`,
      buttons: [{ label: 'Open', url: FAILED_URL }],
    },
  ];
}

function errorRows({ errors }: Sight): Todo[] {
  if (errors === 0) return [];
  const what = errors === 1 ? 'One Insight has' : `${errors} Insights have`;
  return [
    {
      level: 'warning',
      about: '',
      what: `${what} no incident: read the error, then press Try Again there.`,
      buttons: [{ label: 'Open', url: listUrl(TABLE.insight, 'state=error^ORDERBYDESCsys_updated_on') }],
    },
  ];
}
