import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { hubGauges } from './gauges.ts';
import type { System } from './wire.ts';

/** Metrics of a process that serves nothing else. */
export interface MetricsDoor extends AsyncDisposable {
  readonly url: string;
}

const LOOPBACK = '127.0.0.1';

/** `/metrics` and `/healthz` of a worker, on loopback only: it asks for no token, and tells nothing about anybody. */
export async function openMetricsDoor(system: System, port: number): Promise<MetricsDoor> {
  const { meter } = system.telemetry;
  meter.watch(hubGauges(system));
  const server = createServer((request, response) => {
    if (request.method !== 'GET') return answer(response, 405, 'GET');
    if (request.url === '/healthz') return answer(response, 200, 'ok');
    if (request.url !== '/metrics') return answer(response, 404, '');
    return void meter.text().then(
      (text) => answer(response, 200, text),
      () => answer(response, 503, ''),
    );
  }).listen(port, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${LOOPBACK}:${bound}/metrics`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text);
}
