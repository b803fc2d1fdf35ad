/** What a session asks of the server for the case that the way to this process is cut. Of no effect on a Unix socket. */
const DEAD_PEER: Readonly<Record<string, number>> = {
  // Seconds: a session at rest, also one in the middle of a transaction, is asked after 10 s and every 5 s from then on.
  tcp_keepalives_idle: 10,
  tcp_keepalives_interval: 5,
  // Milliseconds: a session of which nothing is confirmed for so long ends, and with it its locks, which keep a chunk from
  // other workers. Not sooner: a process that links large feeds takes in nothing for a while, which looks the same to TCP.
  tcp_user_timeout: 60_000,
  // Milliseconds: a statement that works for somebody who is gone is ended.
  client_connection_check_interval: 5_000,
};

/** Settings of a session as the option that a connection is opened with. */
export const sessionOptions = (settings: Readonly<Record<string, string>>): string =>
  Object.entries({ ...settings, ...DEAD_PEER })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
