import { describe, expect, it } from 'vitest';
import { settleLog } from '../../../bench/evidence-drill/written-log.ts';
import { proveInclusion } from '../../../src/actions/evidence/prove-inclusion.ts';
import { entryDigest } from '../../../src/adapters/evidence/entry-text.ts';
import { rootOfInclusion } from '../../../src/domain/evidence/proofs.ts';
import { toHex } from '../../../src/domain/evidence/hex.ts';
import { tellLooks } from '../../../src/domain/evidence/looks.ts';
import type { EvidenceFilter } from '../../../src/ports/evidence.ts';
import { ANY, LOOK, append, count, log, openForEachTest, test, verify } from './evidence-desk.ts';

openForEachTest();

describe('an auditor', () => {
  it('sees who looked at a case, when and why, by object, user, action, subject and time, the newest first', async () => {
    await append(
      LOOK,
      { ...LOOK, actor: { ...LOOK.actor, user: 'li' }, action: 'export' },
      { ...LOOK, object: 'case:other', subjects: [] },
    );
    const users = async (filter: Partial<EvidenceFilter>) =>
      (await log.readings.page({ ...ANY, ...filter }, { first: 9, after: null })).entries.map(
        ({ item }) => item.actor.user,
      );
    expect(await users({ object: LOOK.object })).toEqual(['li', 'zhang']);
    expect(await users({ user: 'zhang', action: 'reveal' })).toEqual(['zhang', 'zhang']);
    expect(await users({ subject: 't-1' })).toEqual(['li', 'zhang']);
    expect(await users({ from: '2100-01-01T00:00:00Z' })).toEqual([]);
    expect(await users({ until: '2100-01-01T00:00:00Z' })).toHaveLength(3);
    expect(await log.readings.count({ ...ANY, object: LOOK.object })).toBe(2);
  });

  it('finds a page of several things by each of them, and by whoever it was about', async () => {
    const several = tellLooks(
      ['finding:1', 'finding:2', 'case:C-2026-000002'].map((object, at) => ({
        object,
        subjects: [`t-${at}`],
        fields: ['PS-BIRTH.name'],
        agreements: ['PS.HC-BIRTH@1'],
      })),
    );
    await append(LOOK, { ...LOOK, action: 'read', ...several });
    await settleLog(log);
    for (const object of ['finding:2', 'case:C-2026-000002', 'list:3'])
      expect(await log.readings.count({ ...ANY, object }), object).toBe(1);
    expect(await log.readings.count({ ...ANY, subject: 't-2' })).toBe(1);
    expect(await log.readings.count({ ...ANY, object: 'finding:9' })).toBe(0);
    expect(await verify()).toMatchObject({ outcome: 'intact' });
  });

  it('reads page by page without missing or repeating an entry', async () => {
    await append(...Array.from({ length: 7 }, (_, at) => ({ ...LOOK, detail: { count: at } })));
    const seen: unknown[] = [];
    for (let after: readonly string[] | null = null; ;) {
      const { entries, hasNext } = await log.readings.page(ANY, { first: 3, after });
      seen.push(...entries.map(({ item }) => item.detail['count']));
      after = entries.at(-1)?.position ?? null;
      if (!hasNext) break;
    }
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });

  it('can prove to anybody with a checkpoint that an entry is in the log', async () => {
    await append(...Array.from({ length: 700 }, (_, at) => ({ ...LOOK, detail: { count: at } })));
    await settleLog(log);
    const [row] = await test.database.query<{ id: string; entry: string }>(
      'select id, entry from evidence offset 300 limit 1',
    );
    const index = await log.hashes.indexOf(row?.id ?? '');
    const seen = await log.witness.seen();
    if (index === null || seen === null) throw new Error('it is sealed');
    const proof = await proveInclusion(index, seen.size, log);
    const root = rootOfInclusion(
      { index, size: seen.size, leaf: entryDigest(row?.entry ?? ''), proof },
      log.cryptography.digest,
    );
    expect(root && toHex(root)).toBe(seen.root);
    expect(await count('evidence_tile')).toBe(2);
  });
});
