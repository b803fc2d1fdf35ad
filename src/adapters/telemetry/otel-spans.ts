import { type Context, context, ROOT_CONTEXT, type Span as OtelSpan, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Span, Spans, TraceParent } from '../../ports/telemetry.ts';

/** Spans through the API of OpenTelemetry, which does nothing until its SDK has started. */
export function otelSpans(): Spans {
  const tracer = trace.getTracer('lianhe');
  const contexts = new WeakMap<Span, Context>();
  return {
    begin: (name, facts, parent) => {
      const under = parent === undefined ? context.active() : contextOf(parent);
      const otel = tracer.startSpan(name, { attributes: facts }, under);
      const span = spanOf(otel);
      contexts.set(span, trace.setSpan(under, otel));
      return span;
    },
    within: (span, work) => context.with(contexts.get(span) ?? context.active(), work),
  };
}

const spanOf = (otel: OtelSpan): Span => ({
  tell: (facts) => void otel.setAttributes(facts),
  fail: (code) => void otel.setStatus({ code: SpanStatusCode.ERROR, message: code }),
  end: () => otel.end(),
});

const PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

function contextOf(parent: TraceParent | null): Context {
  const [, traceId, spanId, flags] = PARENT.exec(parent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16);
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

/** The step under way, to be continued elsewhere; null when nothing is traced. */
export function traceParentHere(): TraceParent | null {
  const here = trace.getActiveSpan()?.spanContext();
  if (here === undefined || !trace.isSpanContextValid(here)) return null;
  return `00-${here.traceId}-${here.spanId}-${here.traceFlags.toString(16).padStart(2, '0')}`;
}
