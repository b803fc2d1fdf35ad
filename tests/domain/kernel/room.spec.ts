import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Room } from '../../../src/domain/kernel/room.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a room for ten', () => {
  it('lets in as many as fit, and the next when enough have left', async () => {
    const room = new Room(10);
    const entered: string[] = [];
    const come = async (name: string, size: number) => {
      const place = await room.enter(size);
      entered.push(name);
      return place;
    };
    const first = come('six', 6);
    void come('four', 4);
    const third = come('five', 5);
    void come('one', 1);
    await settled();
    // The one who would fit waits its turn, or whoever is large would wait for ever.
    expect(entered).toEqual(['six', 'four']);
    (await first)[Symbol.dispose]();
    await settled();
    expect(entered).toEqual(['six', 'four', 'five', 'one']);
    await third;
  });

  it('lets in alone who is larger than it', async () => {
    const room = new Room(10);
    const small = await room.enter(1);
    let isIn = false;
    const large = room.enter(30).then((place) => ((isIn = true), place));
    await settled();
    expect(isIn).toBe(false);
    small[Symbol.dispose]();
    await large;
    expect(isIn).toBe(true);
  });

  it('lets in at once what takes no room, whoever is in and waits', async () => {
    const room = new Room(10);
    await room.enter(30);
    void room.enter(5);
    let isIn = false;
    void room.enter(0).then(() => (isIn = true));
    await settled();
    expect(isIn).toBe(true);
  });

  it('never holds more than fit, and everybody gets in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 30 }), async (sizes) => {
        const room = new Room(10);
        const inside: number[] = [];
        let done = 0;
        await Promise.all(
          sizes.map(async (size) => {
            using place = await room.enter(size);
            void place;
            inside.push(size);
            const taken = inside.reduce((sum, one) => sum + one, 0);
            expect(taken <= 10 || inside.filter((one) => one > 0).length === 1).toBe(true);
            await settled();
            inside.splice(inside.indexOf(size), 1);
            done += 1;
          }),
        );
        expect(done).toBe(sizes.length);
      }),
    );
  });
});
