import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const MARK = 'pw2:';

/** Two-way encryption of password2 columns. The text is recognised by its mark, so that it is never encrypted twice. */
export class Passwords {
  private readonly key: Buffer;

  /** `secret`: what the instance's key is made from; a random one suits an instance that keeps no data. */
  constructor(secret: string = randomBytes(32).toString('hex')) {
    this.key = createHash('sha256').update(secret).digest();
  }

  encrypt(clear: string): string {
    if (clear === '' || this.decrypt(clear) !== undefined) return clear;
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const text = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()]);
    return MARK + Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64');
  }

  /** undefined where the text was not encrypted here. */
  decrypt(stored: string): string | undefined {
    if (!stored.startsWith(MARK)) return undefined;
    try {
      const bytes = Buffer.from(stored.slice(MARK.length), 'base64');
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return undefined;
    }
  }
}
