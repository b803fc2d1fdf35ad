import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prometheusMeter } from '../../src/adapters/telemetry/prometheus-meter.ts';
import { LABELS } from '../../src/domain/telemetry/labels.ts';
import { type MetricDefinition, METRICS } from '../../src/domain/telemetry/metrics.ts';
import { hubSchema } from '../../src/graphql/hub-schema.ts';
import { operationNames, operationOf } from '../../src/graphql/http/operation-names.ts';
import { Kind, parse } from 'graphql/index.js';

const definitions: readonly MetricDefinition[] = Object.values(METRICS);

/** Every label with its value in a text of Prometheus, of our own metrics. */
const labelsIn = (text: string): readonly (readonly [string, string])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('lianhe_'))
    .flatMap((line) =>
      [...line.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const),
    )
    .filter(([name]) => name !== 'le');

describe('metrics', () => {
  it('carry labels of a closed list only: none says who, which record or which case', () => {
    expect(new Set(definitions.flatMap(({ labels }) => labels))).toEqual(new Set(Object.keys(LABELS)));
    expect(Object.keys(LABELS)).toEqual([
      'operation', 'rule', 'state', 'kind', 'outcome', 'result', 'level', 'queue',
    ]); // prettier-ignore
  });

  it('count whatever is not on the list of its label as other, so that nothing else is ever kept', async () => {
    const meter = prometheusMeter();
    meter.admit('operation', ['findings']);
    meter.admit('rule', ['ok']);
    for (const operation of ['findings', '290121199001010018', '张三', 'a'.repeat(10_000)])
      meter.count('requests', { operation, rule: 'ok' });
    meter.count('requests', { operation: 'findings', rule: '290121199001010018' });
    meter.observe('chunkSeconds', { kind: '李四' }, 1);
    const text = await meter.text();
    expect(new Set(labelsIn(text).map(([, value]) => value))).toEqual(new Set(['findings', 'ok', 'other']));
    expect(text).toMatch(/^lianhe_requests_total\{operation="other",rule="ok"\} 3$/m);
  });

  it('forget the number of a state in which nothing is any more', async () => {
    const meter = prometheusMeter();
    let state = 'running';
    meter.watch(async () => [{ gauge: 'runs', labels: { state }, value: 1 }]);
    expect(await meter.text()).toContain('lianhe_runs{state="running"} 1');
    state = 'done';
    const text = await meter.text();
    expect(text).toContain('lianhe_runs{state="done"} 1');
    expect(text).not.toContain('state="running"');
  });

  it('tell the process under the names that Prometheus knows', async () => {
    const text = await prometheusMeter().text();
    for (const name of ['process_cpu_seconds_total', 'process_resident_memory_bytes', 'process_uptime_seconds'])
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});

describe('the name of an operation', () => {
  const nameOf = (document: string): string => {
    const [first] = parse(document).definitions;
    return first?.kind === Kind.OPERATION_DEFINITION ? operationOf(first) : '';
  };

  it('is the field that it asks for, whatever the caller calls it', () => {
    expect(nameOf('query Q290121199001010018 { x: findings(first: 1) { totalCount } }')).toBe('findings');
    expect(nameOf('{ __typename runs { totalCount } }')).toBe('runs');
  });

  it('is other when it asks for several, for nothing of ours, or through a fragment', () => {
    expect(nameOf('{ runs { totalCount } findings { totalCount } }')).toBe('other');
    expect(nameOf('{ __schema { types { name } } }')).toBe('other');
    expect(nameOf('query { ...F }')).toBe('other');
  });

  it('is one of the schema or the upload of a file', () => {
    const names = operationNames(hubSchema());
    expect(names).toEqual(expect.arrayContaining(['findings', 'startRun', 'runProgress', 'upload']));
    expect(names.filter((name) => !/^[a-z_][A-Za-z]*$/.test(name))).toEqual([]);
  });
});

describe('docs/operations.md', () => {
  const docs = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const rows = docs.split('\n').flatMap((line) => {
    const [, name, ...cells] = line.split('|').map((cell) => cell.trim());
    return name?.startsWith('`lianhe_') ? [[name, ...cells.slice(0, -1)]] : [];
  });

  it('names every metric with its type, its labels and what it means', () => {
    const expected = definitions.map(({ name, type, labels, of, zh, en }) => [
      `\`${name}\``,
      type,
      labels.map((label) => `\`${label}\``).join(' '),
      of,
      `${zh}. ${en}`,
    ]);
    expect(rows).toEqual(expected);
  });
});
