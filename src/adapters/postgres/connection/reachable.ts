import { connect } from 'node:net';

/** Answers of servers that are being asked, shared by all connections of this process. */
const asked = new Map<string, Promise<boolean>>();

/** Beats without an answer after which a server counts as away: 2 s, enough for a lost first packet to be sent again. */
const BEATS = 8;
const BEAT_MS = 250;

/** Whether a server takes a new connection, which shows that the network between is well both ways. */
export function isReachable(host: string, port: number): Promise<boolean> {
  const address = `${host} ${port}`;
  const underWay = asked.get(address);
  if (underWay) return underWay;
  const answer = ask(host, port).finally(() => asked.delete(address));
  asked.set(address, answer);
  return answer;
}

function ask(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    let beats = 0;
    // Beats are counted, not time: a process that was busy with itself has not been waiting.
    const heart = setInterval(() => {
      beats += 1;
      if (beats >= BEATS) tell(false);
    }, BEAT_MS);
    const tell = (isThere: boolean) => {
      clearInterval(heart);
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });
}
