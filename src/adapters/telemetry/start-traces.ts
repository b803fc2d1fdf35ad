import { context, diag, DiagLogLevel, trace } from '@opentelemetry/api';
import { startNodeSdk } from '@opentelemetry/sdk-node';
import type { Logger } from '../logging.ts';

/**
 * Starts the SDK of OpenTelemetry, which sends spans by OTLP over HTTP to `OTEL_EXPORTER_OTLP_ENDPOINT` and obeys its other
 * standard variables. Nothing of host, process or command line goes along, and neither metrics nor logs do. Resolves to what
 * sends the rest and stops.
 */
export function startTraces(logger: Logger): () => Promise<void> {
  const sdk = startNodeSdk({
    logLevel: 'none',
    // Traces of others are not continued: whoever sends a trace id would choose what our records hold.
    propagators: [],
    resourceDetectors: [],
    resourceAttributes: { 'service.name': 'lianhe' },
    metricReaders: [],
    logRecordProcessors: [],
  });
  const complain = (): void => logger.warn('traces are not sent');
  const quiet = (): void => undefined;
  diag.setLogger(
    { error: complain, warn: complain, info: quiet, debug: quiet, verbose: quiet },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  return async () => {
    await sdk.shutdown().catch(complain);
    diag.disable();
    trace.disable();
    context.disable();
  };
}
