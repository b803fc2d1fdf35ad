import type { ToldLabel } from '../domain/telemetry/labels.ts';
import type { CounterKey, GaugeKey, HistogramKey, LabelsOf } from '../domain/telemetry/metrics.ts';

/** Counts what happens in this process. A label value that is not on its list is counted as `other`. */
export interface Meter {
  count<K extends CounterKey>(metric: K, labels: LabelsOf<K>, by?: number): void;
  observe<K extends HistogramKey>(metric: K, labels: LabelsOf<K>, value: number): void;
  /** Which values a label may have from now on, where the metrics do not know. */
  admit(label: ToldLabel, values: Iterable<string>): void;
  /** Asked at every reading: what goes up and down. */
  watch(readings: () => Promise<readonly GaugeReading[]>): void;
  /** Everything in the text format of Prometheus, 0.0.4. */
  text(): Promise<string>;
}

/** What a gauge says now. */
export interface GaugeReading {
  readonly gauge: GaugeKey;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What a span may say: names, numbers and ids of runs, orders, requests. Never a value of a row, never a variable. */
export type SpanFact =
  | 'operation'
  | 'rule'
  | 'request'
  | 'order'
  | 'queue'
  | 'run'
  | 'chunk'
  | 'kind'
  | 'stage'
  | 'attempt'
  | 'outcome'
  | `count.${string}`;
export type SpanFacts = Readonly<Partial<Record<SpanFact, string | number | boolean>>>;

/** The steps that a trace shows. */
export type SpanName = 'graphql' | 'change' | 'outbox dispatch' | 'job' | 'chunk';

export interface Span {
  tell(facts: SpanFacts): void;
  /** It did not go well; the rule or code, never the text of an error. */
  fail(code: string): void;
  end(): void;
}

/** W3C Trace Context, version 00: `00-<trace>-<span>-<flags>`, hexadecimal. */
export type TraceParent = string;

/** Steps of one request across API, outbox and workers. */
export interface Spans {
  /** Begins under what is under way here, or under a step elsewhere; null begins a trace of its own. */
  begin(name: SpanName, facts: SpanFacts, parent?: TraceParent | null): Span;
  /** What the work begins is part of the span. Does not end it. */
  within<T>(span: Span, work: () => T): T;
}

export interface Telemetry {
  readonly meter: Meter;
  readonly spans: Spans;
}

const nothing = (): void => undefined;
const NO_SPAN: Span = { tell: nothing, fail: nothing, end: nothing };

/** Of a hub that is not traced. */
export const NO_SPANS: Spans = { begin: () => NO_SPAN, within: (_span, work) => work() };

/** Of work that nobody watches. */
export const UNWATCHED: Telemetry = {
  meter: { count: nothing, observe: nothing, admit: nothing, watch: nothing, text: () => Promise.resolve('') },
  spans: NO_SPANS,
};

/** Does the work as one step, which fails when the work throws. */
export async function inSpan<T>(
  spans: Spans,
  name: SpanName,
  facts: SpanFacts,
  work: (span: Span) => Promise<T>,
  parent?: TraceParent | null,
): Promise<T> {
  const span = spans.begin(name, facts, parent);
  try {
    return await spans.within(span, () => work(span));
  } catch (error) {
    span.fail(error instanceof Error ? error.constructor.name : 'unknown');
    throw error;
  } finally {
    span.end();
  }
}
