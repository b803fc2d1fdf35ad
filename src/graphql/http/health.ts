import type { FastifyInstance } from 'fastify';
import type { Catalogue, Vitals } from '../../ports/catalogue.ts';
import { requirePermission } from '../permissions.ts';
import { Refused } from '../refusals.ts';
import { actorOf } from './guard.ts';

/** Milliseconds within which the database must answer to count as ready. */
const READY_WITHIN_MS = 2_000;

/** Whether the process lives, whether it can do anything, and how it is doing (Prometheus text format 0.0.4). */
export function tellHealth(app: FastifyInstance, { vitals }: Pick<Catalogue, 'vitals'>): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    await within(READY_WITHIN_MS, vitals()).catch(() => {
      throw new Refused('NOT_READY');
    });
    return { status: 'ready' };
  });
  app.get('/metrics', async (request, reply) => {
    requirePermission(actorOf(request), 'readMetrics');
    void reply.type('text/plain; version=0.0.4; charset=utf-8');
    return metricsText(await vitals());
  });
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('too late')), ms);
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

interface Metric {
  readonly name: string;
  readonly type: 'gauge' | 'counter';
  readonly help: string;
  /** One value, or several by the label `state`. */
  readonly value: number | Readonly<Record<string, number>>;
}

function metricsText(vitals: Vitals): string {
  const cpu = process.cpuUsage();
  const metrics: readonly Metric[] = [
    {
      name: 'process_cpu_seconds_total',
      type: 'counter',
      help: 'CPU time in seconds.',
      value: (cpu.user + cpu.system) / 1e6,
    },
    {
      name: 'process_resident_memory_bytes',
      type: 'gauge',
      help: 'Resident memory.',
      value: process.memoryUsage.rss(),
    },
    { name: 'process_uptime_seconds', type: 'gauge', help: 'Age of the process.', value: process.uptime() },
    { name: 'lianhe_runs', type: 'gauge', help: 'Runs by state.', value: vitals.runs },
    { name: 'lianhe_batches', type: 'gauge', help: 'Delivered files by state.', value: vitals.batches },
    { name: 'lianhe_findings_open', type: 'gauge', help: 'Open findings.', value: vitals.openFindings },
    { name: 'lianhe_case_files_open', type: 'gauge', help: 'Open cases.', value: vitals.openCases },
    {
      name: 'lianhe_outbox_waiting',
      type: 'gauge',
      help: 'Orders not handed to the queue yet.',
      value: vitals.ordersWaiting,
    },
    {
      name: 'lianhe_outbox_oldest_seconds',
      type: 'gauge',
      help: 'Age of the oldest such order.',
      value: vitals.oldestOrderSeconds,
    },
  ];
  return metrics.map(lines).join('');
}

function lines({ name, type, help, value }: Metric): string {
  const samples =
    typeof value === 'number'
      ? `${name} ${value}\n`
      : Object.entries(value)
          .map(([state, count]) => `${name}{state="${state}"} ${count}\n`)
          .join('');
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${samples}`;
}
