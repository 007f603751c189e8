import type { ConnectRequest } from '../../../server/setup/page/contract.d.ts';
import { h } from '../../shared/dom.ts';
import { button, whileBusy } from '../../shared/parts.ts';
import { judged, type StepView } from '../context.ts';
import { field, textInput } from '../fields.ts';

/** Host, access ID and access key, tried with Cloud SIEM before they are stored. */
export const connectView: StepView = (context, answer) => {
  const { values } = context.state;
  const fields = {
    host: field({
      id: 'host',
      label: 'Host',
      hint: 'A deployment code such as us2, or any address of your Sumo Logic console or API.',
      input: textInput(values.host),
    }),
    accessId: field({ id: 'access-id', label: 'Access ID', input: textInput(values.accessId) }),
    accessKey: field({
      id: 'access-key',
      label: 'Access Key',
      hint: values.hasKey
        ? 'A key is stored, and is never shown. Leave this empty to keep it.'
        : 'It is stored encrypted, and never shown again.',
      input: textInput('', { type: 'password', autocomplete: 'new-password' }),
    }),
  };
  const submit = button('Connect', 'primary', () => undefined);
  submit.type = 'submit';
  const send = async (): Promise<void> => {
    const body: ConnectRequest = {
      host: fields.host.value(),
      accessId: fields.accessId.value(),
      accessKey: fields.accessKey.value(),
    };
    const said = await judged(context, answer, fields, { path: '/connect', body, busy: 'Asking Cloud SIEM' });
    if (said !== null) await context.reload(answer);
  };
  return h(
    'form',
    {
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault();
        void whileBusy(submit, send);
      },
    },
    ...Object.values(fields).map(({ element }) => element),
    answer.element,
    h('div', { class: 'buttons' }, submit, button('Next: Select', 'secondary', context.next)),
  );
};
