import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { type LabelName, LABELS, OTHER, type ToldLabel } from '../../domain/telemetry/labels.ts';
import { type MetricDefinition, type MetricKey, METRICS } from '../../domain/telemetry/metrics.ts';
import type { GaugeReading, Meter } from '../../ports/telemetry.ts';

type Instruments = Readonly<Record<string, Counter | Histogram | Gauge>>;
type Given = Readonly<Record<string, string>>;

/** Metrics of one process in a registry of its own: several hubs in one process do not count each other's. */
export function prometheusMeter(): Meter {
  const registry = new Registry();
  const instruments = instrumentsIn(registry);
  const told = new Map<string, ReadonlySet<string>>();
  const watched: (() => Promise<readonly GaugeReading[]>)[] = [];
  const onList = (labels: Given): Given => listed(labels, told);
  let isOfProcess = false;
  return {
    count: (metric, labels, by = 1) => as(Counter, instruments[metric]).inc(onList(labels), by),
    observe: (metric, labels, value) => as(Histogram, instruments[metric]).observe(onList(labels), value),
    admit: (label: ToldLabel, values) => void told.set(label, new Set([...(told.get(label) ?? []), ...values])),
    watch: (readings) => void watched.push(readings),
    text: async () => {
      // Only who is asked watches its own process: it costs an observer of the garbage collector.
      if (!isOfProcess) tellProcess(registry);
      isOfProcess = true;
      setGauges((await Promise.all(watched.map((read) => read()))).flat(), instruments, onList);
      return registry.metrics();
    },
  };
}

function instrumentsIn(registry: Registry): Instruments {
  const made = Object.entries<MetricDefinition>(METRICS).map(([key, { name, type, labels, buckets, zh, en }]) => {
    const settings = { name, help: `${zh} ${en}`, labelNames: [...labels], registers: [registry] };
    if (type === 'counter') return [key, new Counter(settings)] as const;
    if (type === 'gauge') return [key, new Gauge(settings)] as const;
    return [key, new Histogram({ ...settings, buckets: [...(buckets ?? [])] })] as const;
  });
  return Object.fromEntries(made);
}

function as<T extends Counter | Histogram | Gauge>(
  type: new (settings: never) => T,
  instrument: Instruments[string] | undefined,
): T {
  if (instrument instanceof type) return instrument;
  throw new TypeError('there is no such metric');
}

/** What is not on the list of a label is `other`: whatever slips in here would be kept for good. */
function listed(labels: Given, told: ReadonlyMap<string, ReadonlySet<string>>): Given {
  return Object.fromEntries(
    Object.entries(labels).map(([label, value]) => {
      const values = valuesOf(label as LabelName, told);
      return [label, values.has(value) ? value : OTHER];
    }),
  );
}

const FIXED = new Map<string, ReadonlySet<string>>(
  Object.entries(LABELS).flatMap(([label, values]) => (values === 'told' ? [] : [[label, new Set<string>(values)]])),
);
const NONE: ReadonlySet<string> = new Set();

const valuesOf = (label: LabelName, told: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> =>
  FIXED.get(label) ?? told.get(label) ?? NONE;

/** A state that nothing is in any more must not keep its last number. */
function setGauges(readings: readonly GaugeReading[], instruments: Instruments, onList: (labels: Given) => Given) {
  for (const gauge of new Set(readings.map(({ gauge }): MetricKey => gauge))) as(Gauge, instruments[gauge]).reset();
  for (const { gauge, labels, value } of readings) as(Gauge, instruments[gauge]).set(onList(labels), value);
}

function tellProcess(registry: Registry): void {
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'process_uptime_seconds',
    help: '进程已运行时间(秒) Age of the process.',
    registers: [registry],
    collect() {
      this.set(process.uptime());
    },
  });
}
