import { expect, it } from 'vitest';

import { pause, untilLeft } from '../../src/graphql/follow/until-left.ts';

/** Looks every ten milliseconds at something that never changes, as an officer watches a case that nobody moves. */
function watch() {
  const looks = { count: 0 };
  const sequence = untilLeft(async function* (left) {
    yield 'at once';
    while (!left.aborted) {
      looks.count += 1;
      await pause(10, left);
    }
  });
  return { looks, sequence };
}

it('ends for whoever leaves while nothing changes, and looks no more', async () => {
  const { looks, sequence } = watch();
  expect(await sequence.next()).toEqual({ done: false, value: 'at once' });
  const waiting = sequence.next();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(looks.count).toBeGreaterThan(1);
  await sequence.return();
  expect(await waiting).toEqual({ done: true, value: undefined });
  const seen = looks.count;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(looks.count).toBe(seen);
});

it('does not wait out a pause of an hour when the follower leaves', async () => {
  const sequence = untilLeft(async function* (left) {
    await pause(3_600_000, left);
    yield 'an hour later';
  });
  const waiting = sequence.next();
  await sequence.return();
  expect((await waiting).value).toBe('an hour later');
});

it('ends a loop that is broken off', async () => {
  const { looks, sequence } = watch();
  for await (const first of sequence) {
    expect(first).toBe('at once');
    break;
  }
  expect(looks.count).toBe(0);
  expect((await sequence.next()).done).toBe(true);
});
