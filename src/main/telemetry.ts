import type { Logger } from '../adapters/logging.ts';
import { otelSpans } from '../adapters/telemetry/otel-spans.ts';
import { prometheusMeter } from '../adapters/telemetry/prometheus-meter.ts';
import { NO_SPANS, type Telemetry } from '../ports/telemetry.ts';
import type { Config } from './config.ts';

/** Metrics always; traces only where somebody takes them: without an endpoint nothing of the SDK is even loaded. */
export async function openTelemetry(
  { tracesTo }: Pick<Config, 'tracesTo'>,
  logger: Logger,
  closing: AsyncDisposableStack,
): Promise<Telemetry> {
  const meter = prometheusMeter();
  if (tracesTo === undefined) return { meter, spans: NO_SPANS };
  const { startTraces } = await import('../adapters/telemetry/start-traces.ts');
  closing.defer(startTraces(logger));
  return { meter, spans: otelSpans() };
}
