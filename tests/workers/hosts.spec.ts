import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_POSTGRES } from '../../bench/hosts-drill/bridge-postgres.ts';
import { cutOff } from '../../bench/hosts-drill/cut-off.ts';
import { whyNoNetwork } from '../../bench/hosts-drill/network.ts';
import { openPlace, type Place, type RunDigests } from '../../bench/hosts-drill/place.ts';
import { digestOfLinks } from '../../bench/kill-drill/kill-drill.ts';
import { runWhole } from '../../bench/whole-run.ts';
import { importFile } from '../../src/cli/import-files.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import { REGISTER } from '../support/register.ts';
import { writeRoster } from '../support/rosters.ts';

const AS_OF = plainDate('2025-03-31');
const PART_ROWS = 5;
const reason = HAS_POSTGRES ? whyNoNetwork() : 'postgresql-15 is not installed';

/** The whole drill, on a simulated county, is `scripts/hosts-drill.ts`. */
describe.skipIf(reason !== null)(`workers on two hosts${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  let place: Place;
  let calm: RunDigests;
  beforeAll(async () => {
    place = await openPlace('postgres');
    const { hub, database } = place.opened;
    for (const roster of REGISTER)
      await importFile(
        await writeRoster(place.folder, roster, hub.files),
        { envelope: {}, map: {}, dryRun: false },
        hub,
      );
    const { run } = await runWhole(AS_OF, hub, 1);
    calm = { answers: run.digest, links: await digestOfLinks(database, run.id) };
  }, 120_000);
  afterAll(() => place[Symbol.asyncDispose]());

  it('go on without the one that is cut off, and it comes back by itself', async () => {
    const aftermath = await cutOff(place, 'both', AS_OF, PART_ROWS);
    expect(aftermath).toMatchObject({ digests: [calm, calm], complainedAfter: expect.any(Number), doneTwice: 0 });
  }, 240_000);

  it('refuse the late result of one whose chunk another has taken over', async () => {
    const aftermath = await cutOff(place, 'late', AS_OF, PART_ROWS);
    expect(aftermath).toMatchObject({ digests: [calm, calm], outcome: 'lost', doneTwice: 0 });
  }, 240_000);
});
