import { evidenceState } from '../adapters/postgres/evidence-state.ts';
import { vitals } from '../adapters/postgres/catalogue/vitals.ts';
import { LABELS } from '../domain/telemetry/labels.ts';
import type { GaugeKey } from '../domain/telemetry/metrics.ts';
import type { EvidenceFacts } from '../domain/evidence/sensitive-operations.ts';
import type { Vitals } from '../ports/catalogue.ts';
import type { GaugeReading } from '../ports/telemetry.ts';
import type { System } from './wire.ts';

/** What goes up and down in the whole hub, read from its database and its queue when somebody asks. */
export const hubGauges = ({
  database,
  queue,
  logger,
  clockSkew,
}: Pick<System, 'queue' | 'logger' | 'clockSkew'> & {
  readonly database: Pick<System['database'], 'query'>;
}): (() => Promise<readonly GaugeReading[]>) => {
  const evidence = evidenceState(database);
  const jobs = async (name: string): Promise<readonly GaugeReading[]> => {
    // A queue that is away must not hide how the rest is.
    const depth = await queue.depth(name).catch((error: unknown) => {
      logger.warn({ err: error, queue: name }, 'the queue tells no numbers');
      return {};
    });
    return Object.entries(depth).map(([state, value]) => ({ gauge: 'jobs', labels: { queue: name, state }, value }));
  };
  return async () => {
    const [counts, facts, ...queues] = await Promise.all([
      vitals(database),
      evidence.facts(),
      ...LABELS.queue.map(jobs),
    ]);
    return [
      ...ofVitals(counts),
      one('unwitnessed', unwitnessedSeconds(facts)),
      one('clockSkew', clockSkew()),
      ...queues.flat(),
    ];
  };
};

const one = (gauge: GaugeKey, value: number): GaugeReading => ({ gauge, labels: {}, value });

const several = (gauge: GaugeKey, label: string, values: Readonly<Record<string, number>>): readonly GaugeReading[] =>
  Object.entries(values).map(([name, value]) => ({ gauge, labels: { [label]: name }, value }));

const ofVitals = (counts: Vitals): readonly GaugeReading[] => [
  ...several('runs', 'state', counts.runs),
  ...several('batches', 'state', counts.batches),
  ...several('chunks', 'state', counts.chunks),
  ...several('rows', 'result', counts.rows),
  one('findings', counts.openFindings),
  one('cases', counts.openCases),
  one('ordersWaiting', counts.ordersWaiting),
  one('oldestOrder', counts.oldestOrderSeconds),
  one('holds', counts.heldBatches),
  one('sessions', counts.openSessions),
  one('evidencePending', counts.evidencePending),
  one('evidenceDelay', counts.oldestPendingSeconds),
];

const unwitnessedSeconds = ({ now, oldestUnwitnessedAt }: EvidenceFacts): number =>
  oldestUnwitnessedAt === null ? 0 : Math.max(0, Date.parse(now) - Date.parse(oldestUnwitnessedAt)) / 1_000;
