import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A mail as the server has taken it. */
export interface ReceivedMail {
  readonly recipient: string;
  readonly raw: string;
  readonly parsed: Email;
}

/** What the server answers instead of taking a mail; an error has the SMTP code in `responseCode`. */
export interface MailServerTemper {
  /** To the address of a recipient. */
  recipient?: (address: string, session: SMTPServerSession) => Error | undefined;
  /** To a whole mail, after its end; may wait, break the connection, or keep the mail itself. */
  message?: (recipient: string, raw: string) => Promise<Error | 'kept' | undefined> | Error | undefined;
}

/** An SMTP refusal. */
export function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A real SMTP server on loopback that keeps what it takes. */
export class MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[] = [];
  temper: MailServerTemper = {};
  readonly #server: SMTPServer;
  readonly #sockets = new Set<Socket>();

  private constructor(server: SMTPServer, port: number) {
    this.#server = server;
    server.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    this.url = `smtp://127.0.0.1:${port}`;
  }

  static async start(): Promise<MailServer> {
    const parts: { self?: MailServer } = {};
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, logger: false,
      onRcptTo: ({ address }, session, done) => done(parts.self?.temper.recipient?.(address, session)),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => void parts.self?.take(Buffer.concat(chunks).toString(), session, done));
      },
    });
    // Connections that break are part of the game.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return (parts.self = new MailServer(server, (server.server.address() as AddressInfo).port));
  }

  private async take(raw: string, session: SMTPServerSession, done: (refusal?: Error) => void): Promise<void> {
    const recipient = session.envelope.rcptTo[0]?.address ?? '';
    const refusal = await this.temper.message?.(recipient, raw);
    if (refusal === undefined) await this.keep(raw, recipient);
    done(refusal instanceof Error ? refusal : undefined);
  }

  /** Keeps a mail as taken. */
  async keep(raw: string, recipient: string): Promise<void> {
    this.mails.push({ recipient, raw, parsed: await PostalMime.parse(raw) });
  }

  /** Breaks the lines to everybody who is connected. */
  breakConnections(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** The mails to somebody. */
  to(recipient: string): ReceivedMail[] {
    return this.mails.filter((mail) => mail.recipient === recipient);
  }

  stop = (): Promise<void> => new Promise((resolve) => { this.#server.close(() => resolve()); });
}
