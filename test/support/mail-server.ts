import { createTransport } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';

/** A mail as its reader sees it, and to whom the server was asked to bring it. */
export interface Taken {
  to: string[];
  mail: Email;
}

/** A mail server on loopback: what is sent goes through it, and comes back as another implementation reads it. */
export class MailServer {
  private readonly taken: { to: string[]; raw: string }[] = [];
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => {
      let raw = '';
      stream.on('data', (piece) => (raw += String(piece)));
      stream.on('end', () => {
        this.taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });

  start(): Promise<void> {
    return new Promise((ready) => this.server.listen(0, '127.0.0.1', ready));
  }

  stop(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }

  /** Sends a mail as a client does, and reads what the server took. */
  async pass(mail: { to: string; subject: string; html: string }): Promise<Taken> {
    const { port } = this.server.server.address() as AddressInfo;
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    await transport.sendMail({ from: 'sir@example.com', ...mail });
    transport.close();
    const taken = this.taken.pop();
    if (taken === undefined) throw new Error('the server took no mail');
    return { to: taken.to, mail: await PostalMime.parse(taken.raw) };
  }
}
