import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { vaultKeys } from '../../../src/adapters/postgres/vault/vault-keys.ts';
import {
  type AttachmentDesk,
  hashOf,
  NUMBER,
  ONE,
  openAttachmentDesk,
  pdf,
  PNG,
  ruleOf,
  TWO,
} from './attachment-desk.ts';

describe('papers of a case, kept', () => {
  let desk: AttachmentDesk;
  beforeAll(async () => {
    desk = await openAttachmentDesk();
    await desk.post(CONTENT);
    await desk.post(PNG, { number: TWO });
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const CONTENT = pdf(`身份证 ${NUMBER}`);
  const PATH = `/cases/${ONE}/attachments/${hashOf(CONTENT)}`;
  const row = async () =>
    (
      await desk.api.system.database.pool.query<{ header: Buffer; content: Buffer; key_version: number }>(
        'select header, content, key_version from lianhe.case_attachment where hash = $1',
        [hashOf(CONTENT)],
      )
    ).rows[0];

  it('under a new key after a change of keys: contents untouched, the old key wraps none of them', async () => {
    const before = await row();
    await vaultKeys(desk.api.system.database.vault).rotate(2, () => undefined);
    const after = await row();
    expect(after?.content).toEqual(before?.content);
    expect(after?.key_version).toBeGreaterThan(before?.key_version ?? 0);
    expect(Buffer.from(await (await desk.get(PATH)).arrayBuffer()).equals(CONTENT)).toBe(true);
    const { keys } = await vaultKeys(desk.api.system.database.vault).status();
    expect(keys.filter(({ purpose, attachments }) => purpose === 'file' && attachments > 0)).toMatchObject([
      { state: 'current', suite: 2 },
    ]);
  });

  it('are not handed out when somebody changed them or put them in each other’s place', async () => {
    const { pool } = desk.api.system.database;
    const good = await row();
    const put = (header: unknown, content: unknown) =>
      pool.query('update lianhe.case_attachment set header = $2, content = $3 where hash = $1', [
        hashOf(CONTENT),
        header,
        content,
      ]);
    const other = (
      await pool.query('select header, content from lianhe.case_attachment where hash = $1', [hashOf(PNG)])
    ).rows[0];
    const flipped = Buffer.from(good?.content ?? '');
    flipped[3] = (flipped[3] ?? 0) ^ 1;
    for (const [header, content] of [
      [good?.header, flipped],
      [good?.header, good?.content.subarray(0, -1)],
      [other?.header, other?.content],
      [good?.header, other?.content],
    ]) {
      await put(header, content);
      expect(await ruleOf(await desk.get(PATH))).toEqual([500, 'INTERNAL']);
    }
    await put(good?.header, good?.content);
    expect((await desk.get(PATH)).status).toBe(200);
  });

  it('no longer, are told to be gone', async () => {
    await desk.api.system.database.pool.query('delete from lianhe.case_attachment where hash = $1', [hashOf(CONTENT)]);
    expect(await ruleOf(await desk.get(PATH))).toEqual([410, 'ATTACHMENT_GONE']);
  });
});
