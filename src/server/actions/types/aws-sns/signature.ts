import type { Tools } from '../../types.d.ts';
import { wellFormed } from '../../../core/json.ts';
import { base64OfBytes, base64ToBytes, hexOfBytes, utf8Bytes } from '../../../core/base64.ts';

/** What a signature is about. */
export interface Signed {
  host: string;
  /** `eu-central-1`. */
  region: string;
  /** `sns`. */
  service: string;
  /** As it is sent. */
  body: string;
}

/** Whose signature it is; in clear. */
export interface AwsCredentials {
  accessKey: string;
  secretKey: string;
  /** Empty for long-term keys. */
  sessionToken: string;
}

const CONTENT_TYPE = 'application/x-www-form-urlencoded; charset=utf-8';

/**
 * Headers of a POST to `/` with AWS Signature Version 4 (AWS General Reference). Only headers that the platform leaves
 * alone are signed.
 */
export function sign(request: Signed, credentials: AwsCredentials, tools: Tools): Record<string, string> {
  const amzDate = new Date(tools.now).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = amzDate.slice(0, 8);
  const { sessionToken } = credentials;
  const signed: readonly (readonly [string, string])[] = [
    ['content-type', CONTENT_TYPE],
    ['host', request.host],
    ['x-amz-date', amzDate],
    ...(sessionToken === '' ? [] : [['x-amz-security-token', sessionToken] as const]),
  ];
  const names = signed.map(([name]) => name).join(';');
  const canonicalHeaders = signed.map(([name, value]) => `${name}:${value}\n`).join('');
  const canonical = ['POST', '/', '', canonicalHeaders, names, tools.sha256Hex(request.body)].join('\n');
  const scope = `${day}/${request.region}/${request.service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', amzDate, scope, tools.sha256Hex(canonical)].join('\n');
  const mac = tools.hmacBase64(signingKey(request, day, credentials, tools), toSign);
  return {
    'Content-Type': CONTENT_TYPE,
    'X-Amz-Date': amzDate,
    ...(sessionToken === '' ? {} : { 'X-Amz-Security-Token': sessionToken }),
    Authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKey}/${scope}, SignedHeaders=${names}, Signature=${hexOfBytes(base64ToBytes(mac))}`,
  };
}

/** Key of one day, region and service, in Base64. */
export function signingKey(
  request: Pick<Signed, 'region' | 'service'>,
  day: string,
  { secretKey }: Pick<AwsCredentials, 'secretKey'>,
  tools: Pick<Tools, 'hmacBase64'>,
): string {
  let key = base64OfBytes(utf8Bytes(`AWS4${secretKey}`));
  for (const part of [day, request.region, request.service, 'aws4_request'])
    key = tools.hmacBase64(key, part);
  return key;
}

/** Form encoding of RFC 3986: encodeURIComponent leaves five characters that AWS counts as reserved. */
export function formEncode(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
