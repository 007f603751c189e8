import { row, type BaseRow } from './base-row.ts';

/** Types that Threat Intelligence brings; the labels are documented, the values are those that integrations read. */
const TYPES: [value: string, name: string][] = [
  ['ip_address_v4', 'IP address (V4)'],
  ['ip_address_v6', 'IP address (V6)'],
  ['domain_name', 'Domain name'],
  ['host_name', 'Host name'],
  ['url', 'URL'],
  ['md5', 'MD5 hash'],
  ['sha1', 'SHA1 hash'],
  ['sha256', 'SHA256 hash'],
  ['email_address', 'Email address'],
  ['file_name', 'File name'],
];

export function observableTypeRows(): BaseRow[] {
  return TYPES.map(([value, name]) => row('sn_ti_observable_type', value, { value, name }));
}
