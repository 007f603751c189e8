import { createHash, createHmac } from 'node:crypto';
import { notEmulated } from '../errors.ts';
import { Scripted } from './context.ts';
import { optionalText } from './convert.ts';

/** GlideDigest (scoped): hashes of UTF-8 text. */
export class GlideDigest extends Scripted {
  /** GlideDigest.getSHA256Hex(message): the documentation shows hexadecimal digests in lower case. */
  getSHA256Hex(text: unknown): string {
    return createHash('sha256').update(optionalText(text), 'utf8').digest('hex');
  }
}

const MACS: Record<string, string> = {
  HmacSHA256: 'sha256',
  HmacSHA1: 'sha1',
  HmacSHA384: 'sha384',
  HmacSHA512: 'sha512',
};

/** CertificateEncryption (scoped): keyed hashes. */
export class CertificateEncryption extends Scripted {
  /** CertificateEncryption.generateMac(key, algorithm, data): the key in base64, the answer too (R07). */
  generateMac(key: unknown, algorithm: unknown, data: unknown): string {
    const name = MACS[optionalText(algorithm)];
    if (!name) throw notEmulated(`CertificateEncryption.generateMac with ${optionalText(algorithm)}`);
    const secret = Buffer.from(optionalText(key), 'base64');
    return createHmac(name, secret).update(optionalText(data), 'utf8').digest('base64');
  }
}
