import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SmallVolume, whyNoVolumes } from '../../../bench/disk-drill/small-volume.ts';
import { keepReserve, releaseReserve, reserveIn } from '../../../src/adapters/storage/reserve.ts';

const MEGABYTE = 1024 * 1024;

it('64 MB are put aside on the disk of a home, given free when asked, and put aside again', async () => {
  const home = mkdtempSync(join(tmpdir(), 'lianhe-reserve-'));
  try {
    expect(await keepReserve(home)).toBe(true);
    expect(await reserveIn(home)).toBe(64 * MEGABYTE);
    expect(await releaseReserve(home)).toBe(64 * MEGABYTE);
    expect(await releaseReserve(home)).toBe(0);
    expect(await keepReserve(home)).toBe(true);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

it.skipIf(whyNoVolumes() !== null)('nothing is put aside where less than a gigabyte is left', async () => {
  const home = mkdtempSync(join(tmpdir(), 'lianhe-reserve-'));
  try {
    using volume = new SmallVolume(join(home, 'small'), 128);
    void volume;
    expect(await keepReserve(join(home, 'small'))).toBe(false);
    expect(await reserveIn(join(home, 'small'))).toBe(0);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
