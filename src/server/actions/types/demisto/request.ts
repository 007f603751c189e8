import { withoutAdded } from '../../base-url.ts';
import { withExtraHeaders } from '../../extra-headers.ts';
import { byMidServer } from '../../mid-server.ts';
import type { ActionSettings, TargetRequest } from '../../types.d.ts';
import { headerText } from '../../well-formed.ts';

/** With what the paths of all versions begin. */
export const PATHS = ['incident', 'xsoar/public'];

/** Path of version 8 that makes an incident; its other paths begin alike. */
export const VERSION_8 = '/xsoar/public/v1/incident';

/** A POST of JSON to a path of the XSOAR server, with the key of the Action. */
export function requestTo(path: string, body: string, settings: ActionSettings): TargetRequest {
  const keyId = settings.text('api_key_id').trim();
  const profile = settings.text('mutual_auth_profile').trim();
  return {
    method: 'POST',
    url: `${withoutAdded(settings.secret('url'), PATHS)}${path}`,
    headers: withExtraHeaders(settings.secret('extra_headers'), {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      Authorization: headerText(settings.secret('api_key')),
      ...(keyId === '' ? {} : { 'x-xdr-auth-id': headerText(keyId) }),
    }),
    ...(profile === '' ? {} : { mutualAuth: profile }),
    ...byMidServer(settings),
    body,
  };
}
