import { expect, it } from 'vitest';

import { exportedFinding } from '../../../src/cli/exported-finding.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { fill, REGISTER } from './register.ts';

const answersOf = async (hub: TestHub) =>
  (await hub.answers())
    .map((answer) => {
      const { id: _id, run: _run, case: _case, evidence, ...said } = exportedFinding(answer) as Record<string, unknown>;
      return { ...said, evidence: (evidence as object[]).map((ref) => ({ ...ref, recordId: null })) };
    })
    .map((answer) => JSON.stringify(answer))
    .toSorted();

it('two homes with keys of their own come to the same digests and the same answers, whatever the order of import', async () => {
  await using one = await openTestHub();
  await using other = await openTestHub();
  await fill(one);
  await fill(other, REGISTER.toReversed());
  const tokens = async ({ database }: TestHub) => (await database.pool.query('select token from identity_number')).rows;
  const [ours, theirs] = [await tokens(one), await tokens(other)];
  expect(ours).toHaveLength(theirs.length);
  expect(ours.filter(({ token }) => theirs.some((row) => row.token === token))).toEqual([]);
  expect(await other.digest()).toBe(await one.digest());
  const digestOf = async (hub: TestHub) =>
    (await hub.database.query<{ digest: string }>('select digest from run order by number desc limit 1'))[0]?.digest;
  expect(await digestOf(other)).toBe(await digestOf(one));
  expect(await answersOf(other)).toEqual(await answersOf(one));
});
