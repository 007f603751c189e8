import { createHash, createHmac, type BinaryToTextEncoding } from 'node:crypto';
import { notEmulated } from '../errors.ts';
import { Scripted } from './context.ts';
import { optionalText } from './convert.ts';

/** GlideDigest (scoped): hashes of UTF-8 text. */
export class GlideDigest extends Scripted {
  /** GlideDigest.getSHA256Hex(message). */
  getSHA256Hex(text: unknown): string {
    return hash('sha256', text, 'hex');
  }

  /** GlideDigest.getSHA256Base64(message). */
  getSHA256Base64(text: unknown): string {
    return hash('sha256', text, 'base64');
  }

  /** GlideDigest.getSHA1Hex(message). */
  getSHA1Hex(text: unknown): string {
    return hash('sha1', text, 'hex');
  }

  /** GlideDigest.getSHA1Base64(message). */
  getSHA1Base64(text: unknown): string {
    return hash('sha1', text, 'base64');
  }

  /** GlideDigest.getMD5Hex(message). */
  getMD5Hex(text: unknown): string {
    return hash('md5', text, 'hex');
  }

  /** GlideDigest.getMD5Base64(message). */
  getMD5Base64(text: unknown): string {
    return hash('md5', text, 'base64');
  }
}

/** The documentation shows hexadecimal digests in lower case. */
function hash(algorithm: string, text: unknown, encoding: BinaryToTextEncoding): string {
  return createHash(algorithm).update(optionalText(text), 'utf8').digest(encoding);
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
