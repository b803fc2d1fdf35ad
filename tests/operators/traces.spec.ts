import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/adapters/logging.ts';
import { traceParentHere } from '../../src/adapters/telemetry/otel-spans.ts';
import { openTelemetry } from '../../src/main/telemetry.ts';
import { inSpan, NO_SPANS } from '../../src/ports/telemetry.ts';
import { startTraceReceiver } from '../support/trace-receiver.ts';

const PARENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const silent = createLogger({ level: 'silent' });

/** What a process of its own loads of OpenTelemetry's SDK when it opens telemetry under this endpoint. */
function loadedWith(endpoint: string | undefined): readonly string[] {
  const main = fileURLToPath(new URL('../../src/main/telemetry.ts', import.meta.url));
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
    const { openTelemetry } = await import(${JSON.stringify(main)});
    await openTelemetry({ tracesTo: ${JSON.stringify(endpoint)} }, { warn() {} }, new AsyncDisposableStack());
    console.log(JSON.stringify(loaded.filter((url) => url.includes('/@opentelemetry/sdk-'))));
    process.exit(0);`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }),
  ) as readonly string[];
}

describe('traces', () => {
  it('cost nothing where nobody takes them: nothing of the SDK is loaded', () => {
    expect(loadedWith(undefined)).toEqual([]);
    expect(loadedWith('http://127.0.0.1:9').length).toBeGreaterThan(0);
  });

  it('leave no trace in orders where nobody takes them', async () => {
    expect(await inSpan(NO_SPANS, 'change', {}, async () => traceParentHere(), PARENT)).toBeNull();
  });

  it('go on from a step elsewhere, nest, and name a failure by its kind and not by its text', async () => {
    await using receiver = await startTraceReceiver();
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = receiver.url;
    process.env['OTEL_EXPORTER_OTLP_PROTOCOL'] = 'http/json';
    const closing = new AsyncDisposableStack();
    const { spans } = await openTelemetry({ tracesTo: receiver.url }, silent, closing);
    const failing = inSpan(
      spans,
      'job',
      { run: 'r' },
      () =>
        inSpan(spans, 'chunk', { kind: 'link' }, async () => {
          expect(traceParentHere()).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/);
          throw new RangeError('张三 290121199001010018');
        }),
      PARENT,
    );
    await expect(failing).rejects.toThrow(RangeError);
    spans.begin('graphql', {}, 'not a trace').end();
    await closing.disposeAsync();
    const [chunk, job, other] = receiver.spans();
    expect([chunk?.name, chunk?.parentSpanId, job?.name, job?.parentSpanId]).toEqual([
      'chunk', job?.spanId, 'job', '00f067aa0ba902b7',
    ]); // prettier-ignore
    expect([chunk?.traceId, job?.traceId]).toEqual([PARENT.slice(3, 35), PARENT.slice(3, 35)]);
    expect(other?.traceId).not.toBe(job?.traceId);
    expect(receiver.bodies.join('')).toContain('RangeError');
    expect(receiver.bodies.join('')).not.toMatch(/张三|290121199001010018/);
  });
});
