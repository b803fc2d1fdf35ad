import type { LabelName } from './labels.ts';

export interface MetricDefinition {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly labels: readonly LabelName[];
  /** Upper bounds of a histogram, in the unit of its name. */
  readonly buckets?: readonly number[];
  /** Who counts: the process that is asked, since it started; or the whole hub, read from its database when asked. */
  readonly of: 'process' | 'hub';
  readonly zh: string;
  readonly en: string;
}

/** From a lookup by key to the limits of a page; the bounds that Prometheus' clients use by default. */
const ANSWER_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
/** A chunk is a few seconds of work under a lease of 12 seconds (`run-chunks.ts`). */
const CHUNK_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 60] as const;
/** From a file of some rows, whose time is that of the transaction, to what COPY takes. */
const ROWS_PER_SECOND = [10, 100, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000] as const;

/** Every metric of the hub. Beside them the process tells `process_*` and `nodejs_*`. */
export const METRICS = {
  requests: {
    name: 'lianhe_requests_total', type: 'counter', labels: ['operation', 'rule'], of: 'process',
    zh: '请求数,按操作与结果规则(`ok` 为已答复)', en: 'Requests by operation and the rule that refused them, or `ok`.',
  },
  requestSeconds: {
    name: 'lianhe_request_seconds', type: 'histogram', labels: ['operation'], of: 'process', buckets: ANSWER_SECONDS,
    zh: '请求用时(秒)', en: 'Time until the answer of a request, in seconds.',
  },
  errors: {
    name: 'lianhe_graphql_errors_total', type: 'counter', labels: ['rule'], of: 'process',
    zh: '接口错误数,按规则', en: 'Errors in answers of GraphQL by rule.',
  },
  disclosed: {
    name: 'lianhe_persons_disclosed_total', type: 'counter', labels: ['level'], of: 'process',
    zh: '查阅人次,按共享级别', en: 'Persons in answers by the level at which fields of them were decided, once a request and level.',
  },
  importRate: {
    name: 'lianhe_import_rows_per_second', type: 'histogram', labels: [], of: 'process', buckets: ROWS_PER_SECOND,
    zh: '上传导入速度(行/秒)', en: 'Speed at which an uploaded file was imported, in rows a second.',
  },
  subscriptions: {
    name: 'lianhe_subscriptions_open', type: 'gauge', labels: [], of: 'process',
    zh: '当前订阅连接数', en: 'Connections of subscriptions.',
  },
  clockSkew: {
    name: 'lianhe_clock_skew_seconds', type: 'gauge', labels: [], of: 'process',
    zh: '本进程时钟超前数据库的秒数;超过 ±2 秒须校时', en: 'Seconds that the clock of this process is ahead of the database; set it right beyond 2 either way.',
  },
  chunksWorked: {
    name: 'lianhe_chunks_worked_total', type: 'counter', labels: ['kind', 'outcome'], of: 'process',
    zh: '本进程处理的分块数,按类型与结果', en: 'Chunks that this process took: done, failed, lost to another worker, returned at a stop.',
  },
  chunkSeconds: {
    name: 'lianhe_chunk_seconds', type: 'histogram', labels: ['kind'], of: 'process', buckets: CHUNK_SECONDS,
    zh: '分块用时(秒)', en: 'Time that a chunk took, in seconds.',
  },
  ordersDispatched: {
    name: 'lianhe_orders_dispatched_total', type: 'counter', labels: ['queue'], of: 'process',
    zh: '本进程移交队列的指令数', en: 'Orders that this process handed to the queue.',
  },
  dispatchSeconds: {
    name: 'lianhe_outbox_lag_seconds', type: 'histogram', labels: [], of: 'process', buckets: ANSWER_SECONDS,
    zh: '指令从写入到移交的延迟(秒)', en: 'Time from writing an order to handing it to the queue, in seconds.',
  },
  runs: { name: 'lianhe_runs', type: 'gauge', labels: ['state'], of: 'hub', zh: '比对批次,按状态', en: 'Runs by state.' },
  batches: {
    name: 'lianhe_batches', type: 'gauge', labels: ['state'], of: 'hub',
    zh: '名册批次,按状态', en: 'Delivered files by state.',
  },
  rows: {
    name: 'lianhe_import_rows', type: 'gauge', labels: ['result'], of: 'hub',
    zh: '历来导入行数,按结果;其变化率即导入速度', en: 'Rows of all delivered files by what became of them; its rate is the speed of imports.',
  },
  holds: {
    name: 'lianhe_batches_held', type: 'gauge', labels: [], of: 'hub',
    zh: '门禁扣留待两人决定的批次', en: 'Batches that a gate holds for two people.',
  },
  chunks: {
    name: 'lianhe_chunks', type: 'gauge', labels: ['state'], of: 'hub',
    zh: '分块,按状态', en: 'Chunks of the runs whose working tables are kept, by state.',
  },
  findings: {
    name: 'lianhe_findings_open', type: 'gauge', labels: [], of: 'hub', zh: '未结差异', en: 'Open findings.',
  },
  cases: { name: 'lianhe_case_files_open', type: 'gauge', labels: [], of: 'hub', zh: '未结案件', en: 'Open cases.' },
  sessions: {
    name: 'lianhe_sessions_open', type: 'gauge', labels: [], of: 'hub', zh: '有效会话数', en: 'Sessions that live.',
  },
  ordersWaiting: {
    name: 'lianhe_outbox_waiting', type: 'gauge', labels: [], of: 'hub',
    zh: '待移交队列的指令', en: 'Orders not handed to the queue yet.',
  },
  oldestOrder: {
    name: 'lianhe_outbox_oldest_seconds', type: 'gauge', labels: [], of: 'hub',
    zh: '最早待移交指令的等待时间(秒)', en: 'Age of the oldest such order.',
  },
  jobs: {
    name: 'lianhe_queue_jobs', type: 'gauge', labels: ['queue', 'state'], of: 'hub',
    zh: '队列作业,按队列与状态', en: 'Jobs that the queue remembers, by queue and state.',
  },
  evidencePending: {
    name: 'lianhe_evidence_pending', type: 'gauge', labels: [], of: 'hub',
    zh: '待封存的留痕条目', en: 'Entries of evidence not merged into the log yet.',
  },
  evidenceDelay: {
    name: 'lianhe_evidence_merge_delay_seconds', type: 'gauge', labels: [], of: 'hub',
    zh: '最早待封存留痕的等待时间(秒)', en: 'Age of the oldest such entry.',
  },
  unwitnessed: {
    name: 'lianhe_evidence_unwitnessed_seconds', type: 'gauge', labels: [], of: 'hub',
    zh: '最早未见证留痕的等待时间(秒);900 秒起敏感操作暂停',
    en: 'Age of the oldest entry that the outside witness has not seen; at 900 sensitive operations stop.',
  },
} as const satisfies Readonly<Record<string, MetricDefinition>>; // prettier-ignore

type Metrics = typeof METRICS;
type KeysOf<T extends MetricDefinition['type']> = {
  [K in keyof Metrics]: Metrics[K]['type'] extends T ? K : never;
}[keyof Metrics];

export type MetricKey = keyof Metrics;
export type CounterKey = KeysOf<'counter'>;
export type HistogramKey = KeysOf<'histogram'>;
export type GaugeKey = KeysOf<'gauge'>;

/** A value for each label of a metric. */
export type LabelsOf<K extends MetricKey> = Readonly<Record<Metrics[K]['labels'][number], string>>;
