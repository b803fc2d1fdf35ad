import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { readRequest, type VerifyAnswer } from './protocol.ts';
import { openRegister, type Register, type RegisteredPerson } from './register.ts';
import { processTime } from '../clock.ts';

export type { RegisteredPerson } from './register.ts';

/** What goes wrong with a request, counted from 1; for tests. */
export interface Fault {
  readonly delayMs?: number;
  /** Answered with this status instead. */
  readonly status?: number;
  /** Answered with this text instead. */
  readonly body?: string;
}

export interface SimulatorOptions {
  /** Persons, or the path of an NDJSON file with one person a line. */
  readonly persons: Iterable<RegisteredPerson> | string;
  /** 0 or left away: any free port. */
  readonly port?: number;
  readonly faults?: (request: number) => Fault | null;
  /** Data of the register is as of this instant; default: the moment of the answer. */
  readonly asOf?: string;
}

export interface PopulationBaseSimulator {
  readonly url: string;
  /** Requests received so far, failed ones included. */
  readonly asked: number;
  /** Purpose and case or run of every question that was answered; no person (公通字〔2021〕12号 §88: each query is logged). */
  readonly log: readonly { readonly purposeCode: string; readonly reference: string }[];
  close(): Promise<void>;
}

/** A population base with a register of invented persons behind the real protocol, on 127.0.0.1. */
export async function startPopulationBaseSimulator(options: SimulatorOptions): Promise<PopulationBaseSimulator> {
  const register = await openRegister(options.persons);
  const log: { purposeCode: string; reference: string }[] = [];
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    handle(request, response, { register, options, log, number: asked }).catch(() => response.destroy());
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}`,
    get asked() {
      return asked;
    },
    log,
    close: () => close(server),
  };
}

interface Handling {
  readonly register: Register;
  readonly options: SimulatorOptions;
  readonly log: { purposeCode: string; reference: string }[];
  readonly number: number;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  { register, options, log, number }: Handling,
): Promise<void> {
  const body = await readBody(request);
  const fault = options.faults?.(number) ?? null;
  if (fault?.delayMs !== undefined) await delay(fault.delayMs);
  if (fault?.status !== undefined) return reply(response, fault.status, { error: 'FAULT' });
  if (fault?.body !== undefined)
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(fault.body);
  if (request.url !== '/verify') return reply(response, 404, { error: 'NOT_FOUND' });
  if (request.method !== 'POST') return reply(response, 405, { error: 'METHOD' });
  const asked = body === null ? null : readRequest(body);
  if (asked === null) return reply(response, 400, { error: 'REQUEST' });
  const { envelope } = asked;
  log.push({ purposeCode: envelope.purposeCode, reference: 'runId' in envelope ? envelope.runId : envelope.caseId });
  const answer: VerifyAnswer = { ...register.verify(asked.person), asOf: options.asOf ?? processTime().toISOString() };
  reply(response, 200, answer);
}

/** More than this is no question about one person. */
const MOST_BYTES = 4096;

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  if (size > MOST_BYTES) return null;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
