import { connect, type Socket } from 'node:net';

/** Bytes that each upload sends in a second. */
const BYTES_A_SECOND = 1_000;
const PIECE = Buffer.from(`${'出生登记,'.repeat(8)}\r\n`.repeat(BYTES_A_SECOND)).subarray(0, BYTES_A_SECOND);
/** No upload comes to its end while it is watched. */
const BYTES = 100_000_000;

const HEAD =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="HC-BIRTH_290121_20250101-20250131.csv"\r\n\r\n';

/** A department whose uploads crawl, all at the same time. */
export class SlowSender implements Disposable {
  readonly #sockets: readonly Socket[];
  readonly #clock: NodeJS.Timeout;
  /** Uploads that the hub gave up, or refused. */
  ended = 0;

  constructor(url: string, token: string, uploads: number) {
    this.#sockets = Array.from({ length: uploads }, () => this.#begin(Number(new URL(url).port), token));
    let turn = 0;
    // One after the other, as senders that know nothing of each other.
    this.#clock = setInterval(() => {
      const socket = this.#sockets[turn % uploads];
      if (socket?.writable) socket.write(PIECE);
      turn += 1;
    }, 1_000 / uploads);
  }

  #begin(port: number, token: string): Socket {
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('error', () => undefined);
    socket.resume();
    socket.once('close', () => (this.ended += 1));
    socket.write(
      `POST /uploads HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer ${token}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${BYTES}\r\n\r\n${HEAD}`,
    );
    return socket;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#clock);
    for (const socket of this.#sockets) socket.destroy();
  }
}
