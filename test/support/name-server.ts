import { createServer, Packet } from 'dns2';

/** A real name server on loopback that tells TXT records. */
export class NameServer {
  /** The texts at each name. */
  readonly texts = new Map<string, string[]>();
  /** Whether it refuses to answer. */
  refuses = false;
  /** For `DNS_SERVERS`. */
  address = '';
  readonly #server: ReturnType<typeof createServer>;

  private constructor() {
    this.#server = createServer({
      udp: true,
      handle: (request, send) => {
        const answer = Packet.createResponseFromRequest(request);
        const [{ name } = { name: '' }] = request.questions;
        const texts = this.texts.get(name.toLowerCase());
        if (this.refuses) answer.header.rcode = 5;
        else if (!texts) answer.header.rcode = 3;
        for (const data of this.refuses ? [] : texts ?? []) answer.answers.push(new Packet.Resource({ name, type: Packet.TYPE.TXT, class: Packet.CLASS.IN, ttl: 1, data }));
        void send(answer);
      },
    });
  }

  static async start(): Promise<NameServer> {
    const made = new NameServer();
    const { udp } = await made.#server.listen({ udp: { port: 0, address: '127.0.0.1' } }) as { udp: { port: number } };
    made.address = `127.0.0.1:${udp.port}`;
    return made;
  }

  async stop(): Promise<void> {
    await this.#server.close();
  }
}
