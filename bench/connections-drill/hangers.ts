import { connect, type Socket } from 'node:net';

/** How a client hangs. */
const WAYS = ['half a question', 'answer never read', 'half a file', 'nothing said'] as const;

const QUESTION = JSON.stringify({
  query: '{ findings(first: 50) { edges { node { id status explanation { zh en } } } } }',
});

/** Clients that take a connection and go no further; whoever is cut off comes again at once. */
export class Hangers implements Disposable {
  readonly #port: number;
  readonly #token: string;
  readonly #sockets = new Set<Socket>();
  #isOver = false;
  /** Times that the server cut one off. */
  cutOff = 0;

  constructor(url: string, token: string, count: number) {
    this.#port = Number(new URL(url).port);
    this.#token = token;
    for (let no = 0; no < count; no += 1) this.#hang(WAYS[no % WAYS.length] ?? 'nothing said');
  }

  #hang(way: (typeof WAYS)[number]): void {
    const socket = connect({ host: '127.0.0.1', port: this.#port });
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('connect', () => socket.write(this.#said(way)));
    // Nothing is read until the other side ends; a socket at rest hears of that only while it reads.
    if (way === 'answer never read') socket.pause();
    else socket.resume();
    socket.once('close', () => {
      this.#sockets.delete(socket);
      if (this.#isOver) return;
      this.cutOff += 1;
      setTimeout(() => this.#isOver || this.#hang(way), 50);
    });
  }

  #said(way: (typeof WAYS)[number]): string {
    const head = (path: string, type: string, length: number): string =>
      `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${this.#token}\r\nX-Purpose: P2\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;
    if (way === 'half a question')
      return head('/graphql', 'application/json', QUESTION.length) + QUESTION.slice(0, QUESTION.length >> 1);
    if (way === 'answer never read') return head('/graphql', 'application/json', QUESTION.length) + QUESTION;
    if (way === 'half a file')
      return `${head('/uploads', 'multipart/form-data; boundary=x', 10_000)}--x\r\nContent-Disposition: form-data; name="file"; filename="HC-BIRTH_290121_20250101-20250131.csv"\r\n\r\n出生`;
    return '';
  }

  [Symbol.dispose](): void {
    this.#isOver = true;
    for (const socket of this.#sockets) socket.destroy();
  }
}
