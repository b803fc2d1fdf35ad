import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const PORT = 56_379;
const START_TRIES = 100;

/** A Redis that the hosts of a network share. It keeps nothing, and ends with this process. */
export interface BridgeRedis extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
}

export async function startBridgeRedis(folder: string, address: string): Promise<BridgeRedis> {
  const settings = `--bind ${address} --port ${PORT} --protected-mode no --save --appendonly no`.split(' ');
  const command = [
    '--pdeathsig',
    'KILL',
    'redis-server',
    ...settings,
    '--maxmemory-policy',
    'noeviction',
    '--dir',
    folder,
  ];
  const server = spawn('setpriv', command, { stdio: 'ignore' });
  for (let tries = 0; !(await isListening(address)); tries += 1) {
    if (tries >= START_TRIES) throw new Error('redis-server does not start');
    await sleep(100);
  }
  return {
    url: `redis://${address}:${PORT}`,
    port: PORT,
    [Symbol.asyncDispose]: async () => {
      const ended = once(server, 'exit');
      if (server.kill('SIGKILL')) await ended;
    },
  };
}

async function isListening(address: string): Promise<boolean> {
  const socket = connect(PORT, address);
  const isThere = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isThere;
}
