import { afterEach, describe, expect, it } from 'vitest';
import { setTimeout as delay } from 'node:timers/promises';
import { createLogger } from '../../src/adapters/logging.ts';
import { populationBaseClient, type PopulationBaseOptions } from '../../src/adapters/population-base/client.ts';
import {
  type Fault,
  type PopulationBaseSimulator,
  startPopulationBaseSimulator,
} from '../../src/adapters/population-base/simulator.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import { PEOPLE, WANG } from './people.ts';

const running: PopulationBaseSimulator[] = [];
afterEach(async () => {
  for (const base of running.splice(0)) await base.close();
});

async function connected(faults?: (request: number) => Fault | null, options: Partial<PopulationBaseOptions> = {}) {
  const base = await startPopulationBaseSimulator({ persons: PEOPLE, ...(faults && { faults }) });
  running.push(base);
  const lines: string[] = [];
  const logger = createLogger({ level: 'trace', destination: { write: (line: string) => void lines.push(line) } });
  const client = populationBaseClient({
    url: base.url,
    logger,
    timeoutMs: 300,
    ratePerSecond: 1000,
    backoffMs: 5,
    ...options,
  });
  return { base, client, lines };
}

const ask = (idNumber: string, name?: string) => ({ idNumber, ...(name === undefined ? {} : { name }) });
const KNOWN = ask(WANG.idNumber, WANG.name);

describe('what the population base says about a person', () => {
  it.each([
    ['registered under number and name', ask('29012119400501003X', '王建国'), 'MATCH'],
    ['the check character written small', ask('29012119400501003x'), 'MATCH'],
    ['another name under the number', ask('29012119400501003X', '赵明远'), 'NAME_MISMATCH'],
    ['called by the former name', ask('290121202401150015', '张小明'), 'MATCH'],
    ['cancelled as dead', ask('290121194803021016', '赵大山'), 'CANCELLED_DEATH'],
    ['cancelled as dead, but the question names another person', ask('290121194803021016', '王建国'), 'NAME_MISMATCH'],
    ['cancelled for another reason', ask('290121195511110020'), 'CANCELLED_OTHER'],
    ['moved out', ask('290121198505050132'), 'MOVED_OUT'],
    ['locked', ask('290121199001010015'), 'LOCKED'],
    ['a number that nobody has', ask('290121199912310019'), 'NOT_FOUND'],
  ])('%s', async (_what, question, result) => {
    const { client } = await connected();
    expect(await client.verify(question, 'P1', 'run-1')).toBe(result);
  });

  const CHILD = { name: '张小明', birthDate: plainDate('2024-01-15'), sex: '1', county: '290121' };

  it.each([
    ['a child by name, birth date, sex and county', CHILD, 'MATCH'],
    ['of another county', { ...CHILD, county: '290122' }, 'NOT_FOUND'],
    ['of the other sex', { ...CHILD, sex: '2' }, 'NOT_FOUND'],
    ['born a day later', { ...CHILD, birthDate: plainDate('2024-01-16') }, 'NOT_FOUND'],
  ])('%s', async (_what, question, result) => {
    const { client } = await connected();
    expect(await client.verify(question, 'P1', 'run-1')).toBe(result);
  });

  it('is not asked about a name alone', async () => {
    const { base, client } = await connected();
    expect(await client.verify({ name: '王建国' }, 'P2', 'C-2026-000001')).toBeNull();
    expect(base.asked).toBe(0);
  });

  it('every question is logged there under its purpose and its run or case, without the person', async () => {
    const { base, client } = await connected();
    await client.verify(KNOWN, 'P1', 'run-7');
    await client.verify(KNOWN, 'P3', 'X-2026-000002');
    expect(base.log).toEqual([
      { purposeCode: 'P1', reference: 'run-7' },
      { purposeCode: 'P3', reference: 'X-2026-000002' },
    ]);
  });
});

describe('a base that does not answer', () => {
  it('in time: null, after the retries', async () => {
    const { base, client } = await connected(() => ({ delayMs: 500 }), { timeoutMs: 40, retries: 1 });
    expect(await client.verify(KNOWN, 'P1', 'run-1')).toBeNull();
    expect(base.asked).toBe(2);
  });

  it('twice with an error, then well: the third attempt counts', async () => {
    const { base, client } = await connected((request) => (request <= 2 ? { status: 503 } : null));
    expect(await client.verify(KNOWN, 'P1', 'run-1')).toBe('MATCH');
    expect(base.asked).toBe(3);
  });

  it('because it is busy: asked again', async () => {
    const { client } = await connected((request) => (request === 1 ? { status: 429 } : null));
    expect(await client.verify(KNOWN, 'P1', 'run-1')).toBe('MATCH');
  });

  it('because it refuses: not asked again', async () => {
    const { base, client, lines } = await connected(() => ({ status: 403 }));
    expect(await client.verify(KNOWN, 'P1', 'run-1')).toBeNull();
    expect(base.asked).toBe(1);
    expect(lines.join('')).toContain('"code":"REFUSED","status":403');
  });

  it.each([
    ['no JSON', '<html>'],
    ['an unknown result', '{"result":"PERHAPS","asOf":"2026-03-31T08:00:00Z"}'],
    ['no day of the data', '{"result":"MATCH"}'],
    ['too much', `{"result":"MATCH","asOf":"2026-03-31T08:00:00Z","more":"${'x'.repeat(5000)}"}`],
  ])('with sense: %s', async (_what, body) => {
    const { base, client } = await connected(() => ({ body }));
    expect(await client.verify(KNOWN, 'P1', 'run-1')).toBeNull();
    expect(base.asked).toBe(1);
  });

  it('because it is not there', async () => {
    const { base, client } = await connected();
    await base.close();
    expect(await client.verify(KNOWN, 'P1', 'run-1')).toBeNull();
  });
});

describe('the circuit breaker', () => {
  it('opens after failures in a row, spares the base, and closes when it answers again', async () => {
    let down = true;
    const { base, client, lines } = await connected(() => (down ? { status: 500 } : null), {
      retries: 0,
      failuresToBreak: 3,
      restMs: 150,
    });
    for (let question = 0; question < 10; question += 1) expect(await client.verify(KNOWN, 'P1', 'run-1')).toBeNull();
    expect(base.asked).toBe(3);
    down = false;
    expect(await client.verify(KNOWN, 'P1', 'run-1')).toBeNull();
    await delay(170);
    expect(await client.verify(KNOWN, 'P1', 'run-1')).toBe('MATCH');
    expect(await client.verify(KNOWN, 'P1', 'run-1')).toBe('MATCH');
    const said = lines.map((line) => JSON.parse(line).msg as string);
    expect(said.filter((text) => text.includes('for a while'))).toHaveLength(1);
    expect(said.filter((text) => text.includes('answers again'))).toHaveLength(1);
  });

  it('is not opened by refusals, which say that the base is there', async () => {
    const { base, client } = await connected(() => ({ status: 400 }), { failuresToBreak: 2 });
    for (let question = 0; question < 6; question += 1) await client.verify(KNOWN, 'P1', 'run-1');
    expect(base.asked).toBe(6);
  });
});

describe('the rate', () => {
  it('stays below the limit however many ask at once', async () => {
    const { base, client } = await connected(undefined, { ratePerSecond: 50 });
    const started = performance.now();
    const results = await Promise.all(Array.from({ length: 11 }, () => client.verify(KNOWN, 'P1', 'run-1')));
    // Eleven questions at 50 a second: the last one leaves 200 ms after the first.
    expect(performance.now() - started).toBeGreaterThanOrEqual(199);
    expect(new Set(results)).toEqual(new Set(['MATCH']));
    expect(base.asked).toBe(11);
  });
});

it('logs neither number nor name, whatever goes wrong', async () => {
  const faults: readonly (Fault | null)[] = [
    { status: 500 },
    { status: 403 },
    { body: '王建国' },
    { delayMs: 200 },
    null,
  ];
  const { client, lines } = await connected((request) => faults[(request - 1) % faults.length] ?? null, {
    retries: 0,
    timeoutMs: 50,
    failuresToBreak: 2,
    restMs: 1,
  });
  for (let question = 0; question < 10; question += 1) {
    await client.verify(KNOWN, 'P1', 'run-1');
    await delay(3);
  }
  expect(lines.length).toBeGreaterThan(3);
  const text = lines.join('');
  for (const personal of [WANG.idNumber, WANG.idNumber.slice(0, 17), WANG.name, WANG.birthDate, '194005'])
    expect(text).not.toContain(personal);
});
