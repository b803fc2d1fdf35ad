import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AlteredPage } from '../../bench/bad-disk-drill/altered-page.ts';
import { seededChance } from '../../bench/kill-drill/seeded-chance.ts';
import { issueToken } from '../../src/adapters/access-token.ts';
import { diagnose } from '../../src/adapters/doctor.ts';
import { importFile } from '../../src/cli/import-files.ts';
import { takeBackup } from '../../src/main/backup.ts';
import { readConfig } from '../../src/main/config.ts';
import { restoreBackup } from '../../src/main/restore.ts';
import { startServer } from '../../src/main/serve.ts';
import { openSystem } from '../../src/main/wire.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { requestOf } from '../support/hub.ts';
import { certificate, child } from '../support/people.ts';
import { writeRoster } from '../support/rosters.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianhe-bad-disk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nothing = () => undefined;
const homeOf = (name: string, keys?: string) =>
  readConfig({
    LIANHE_HOME: join(folder, name),
    LIANHE_LOG: 'silent',
    ...(keys === undefined ? {} : { LIANHE_KEYS: keys }),
  });

describe('when the disk altered one bit of a table', () => {
  it(
    'what would read it is refused by name and all else goes on; doctor names file and table; the backup has everything',
    { timeout: 180_000 },
    async () => {
      const config = homeOf('first');
      const backup = join(folder, 'county.backup');
      const { file, path, digest, keyFile } = await atWork(config, backup);
      using altered = new AlteredPage(path, seededChance('1'));
      {
        await using system = await openSystem(config);
        const door = await startServer(system, { port: 0 });
        const ask = await askerOf(door.url, config.home);
        const read = await ask('{ batches(first: 1) { totalCount } }');
        expect(read).toMatchObject({ status: 200, body: { data: { batches: { totalCount: 1 } } } });
        const refused = await ask('mutation ($input: StartRunInput!) { startRun(input: $input) { __typename } }', {
          input: { idempotencyKey: 'x', asOf: '2025-06-30' },
        });
        expect(refused).toMatchObject({
          status: 503,
          body: {
            errors: [
              {
                extensions: {
                  code: 'UNAVAILABLE',
                  rule: 'STORAGE_DAMAGED',
                  zh: expect.stringContaining('lianhe doctor --pages'),
                },
              },
            ],
          },
        });
        const ill = (await diagnose({ ...config, pages: true })).filter(({ ok }) => !ok);
        expect(ill.map(({ name }) => name)).toEqual(['checksums', 'pages']);
        expect(ill[1]?.en).toContain(`${file} #${altered.block} run`);
        expect(ill[1]?.remedy).toContain('备份');
        await door.close();
      }
      const restored = await restoreBackup(backup, { verifying: nothing, loading: nothing }, homeOf('second', keyFile));
      expect(restored).toMatchObject({ fault: '', digest });
    },
  );
});

/** A hub that took a roster and was backed up, at rest: where the table of runs lies. */
async function atWork(config: ReturnType<typeof homeOf>, backup: string) {
  await using system = await openSystem(config);
  const { hub, database } = system;
  const roster = { feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(0))] };
  const path = await writeRoster(join(folder, 'sent'), roster, hub.files);
  await importFile(path, { envelope: {}, map: {}, dryRun: false }, hub);
  await planRun(requestOf({ asOf: '2025-06-30' }), hub);
  const { seal } = await takeBackup(backup, system, nothing);
  const [place] = await database.query<{ file: string }>(`select pg_relation_filepath('run') file`);
  const file = place?.file ?? '';
  return { file, path: join(config.home, 'postgres', file), digest: seal.digest, keyFile: database.vault.keyFile };
}

async function askerOf(url: string, home: string) {
  const token = await issueToken({ home, user: 'wang', role: 'R-ADMIN', department: 'HUB', org: '', region: '' });
  return async (query: string, variables: object = {}) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-purpose': 'P2' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: answer.status, body: await answer.json() };
  };
}
