/** What a session asks of the server for the case that the way to this process is cut. Of no effect on a Unix socket. */
const DEAD_PEER: Readonly<Record<string, number>> = {
  // Seconds: a session at rest, also one in the middle of a transaction, is asked after 10 s and every 5 s from then on.
  tcp_keepalives_idle: 10,
  tcp_keepalives_interval: 5,
  tcp_keepalives_count: 4,
  // Milliseconds: what is not confirmed for so long ends the session, and with it its locks. Half of a lease (60 s), so that
  // a chunk is free of its lost worker's locks when its lease has run out.
  tcp_user_timeout: 30_000,
  // Milliseconds: a statement that works for somebody who is gone is ended.
  client_connection_check_interval: 5_000,
};

/** Settings of a session as the option that a connection is opened with. */
export const sessionOptions = (settings: Readonly<Record<string, string>>): string =>
  Object.entries({ ...settings, ...DEAD_PEER })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
