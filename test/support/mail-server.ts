import { createTransport } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';

/** A mail as its reader sees it, and to whom the server was asked to bring it. */
export interface Taken {
  to: string[];
  mail: Email;
}

/** Sends a mail through a mail server on loopback, as a client does; gives it as another implementation reads it. */
export async function passMail(mail: { to: string; subject: string; html: string }): Promise<Taken> {
  const taken: { to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (piece) => (raw += String(piece)));
      stream.on('end', () => {
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  try {
    await transport.sendMail({ from: 'sir@example.com', ...mail });
  } finally {
    transport.close();
    await new Promise<void>((closed) => server.close(() => closed()));
  }
  const [{ to, raw } = { to: [], raw: '' }] = taken;
  return { to, mail: await PostalMime.parse(raw) };
}
