import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edK12 } from '../../src/domain/feeds/ed-k12.ts';
import { hcBirth } from '../../src/domain/feeds/hc-birth.ts';
import { checks } from '../../src/domain/checks/index.generated.ts';
import { openDossiers } from '../../src/pipeline/dossiers.ts';
import { consultedFor } from '../../src/pipeline/run-plan.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { REGISTER } from '../support/register.ts';

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
  for (const roster of REGISTER) await test.deliver(roster);
});
afterAll(() => test[Symbol.asyncDispose]());

describe('what is read beside a record', () => {
  it('is what checks and figures consult about its feed, and nothing else that is linked with it', async () => {
    const consulted = consultedFor('PS-BIRTH', checks);
    expect([...consulted]).toContain('HC-BIRTH');
    // A pupil is asked for an entry of birth, an entry of birth for no pupil.
    expect([...consulted]).not.toContain('ED-K12');
    expect([...consultedFor('ED-K12', checks)]).toContain('PS-BIRTH');

    const { id } = await test.check({ asOf: '2025-03-31' });
    const dossiers = await test.hub.inTransaction(async (stores) =>
      openDossiers(id, await stores.runRegister.recordsBetween(id, 'PS-BIRTH', 1, 100), consulted, stores),
    );
    const certified = [...dossiers.values()].map((dossier) => dossier.linkedTo(hcBirth).length);
    // Of the six entries all but those with nothing in common have their certificate.
    expect(certified.filter((count) => count > 0).length).toBeGreaterThan(2);
    const [dossier] = dossiers.values();
    expect(() => dossier?.linkedTo(edK12)).toThrow(/ED-K12 is consulted for PS-BIRTH/);
  });
});
