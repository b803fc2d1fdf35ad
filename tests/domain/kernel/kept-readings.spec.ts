import { beforeEach, describe, expect, it } from 'vitest';
import { KeptReadings } from '../../../src/domain/kernel/kept-readings.ts';

describe('readings that are kept while a run is linked', () => {
  let kept: KeptReadings<string>;
  let read: string[];
  beforeEach(() => {
    kept = new KeptReadings(5, ({ length }) => length);
    read = [];
  });

  /** The reading is the name itself; its length is its size. */
  const get = (name: string) =>
    kept.get(name, async () => {
      read.push(name);
      return name;
    });

  it('are read once', async () => {
    kept.begin('run');
    expect([await get('ab'), await get('ab')]).toEqual(['ab', 'ab']);
    expect(read).toEqual(['ab']);
  });

  it('are read once for two who ask at the same time', async () => {
    kept.begin('run');
    expect(await Promise.all([get('ab'), get('ab')])).toEqual(['ab', 'ab']);
    expect(read).toEqual(['ab']);
  });

  it('are read by the other one as well when the first of two fails', async () => {
    kept.begin('run');
    const failing = kept.get('ab', () => Promise.reject(new Error('the connection is lost')));
    const other = get('ab');
    await expect(failing).rejects.toThrow('lost');
    expect(await other).toBe('ab');
    expect(read).toEqual(['ab']);
  });

  it('go when there is no room, those first that were asked for longest ago', async () => {
    kept.begin('run');
    // 2 + 2 find room in 5; with 2 more the oldest goes, which is not the one asked for again.
    for (const name of ['aa', 'bb', 'aa', 'cc', 'aa', 'bb']) await get(name);
    expect(read).toEqual(['aa', 'bb', 'cc', 'bb']);
  });

  it('are not kept when one alone is larger than the room', async () => {
    kept.begin('run');
    for (const name of ['abcdef', 'abcdef']) await get(name);
    expect(read).toEqual(['abcdef', 'abcdef']);
  });

  it('are forgotten with the run, also while one is still being read', async () => {
    kept.begin('run');
    await get('ab');
    const late = get('cd');
    kept.begin('next');
    await late;
    for (const name of ['ab', 'cd']) await get(name);
    expect(read).toEqual(['ab', 'cd', 'ab', 'cd']);
  });

  it('are not kept while no run is linked', async () => {
    await get('ab');
    kept.begin('run');
    kept.forget();
    for (const name of ['ab', 'ab']) await get(name);
    expect(read).toEqual(['ab', 'ab', 'ab']);
  });
});
