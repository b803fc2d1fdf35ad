import { sealEvidence, showWitness } from '../../src/actions/evidence/seal-evidence.ts';
import { type Look, tellLooks } from '../../src/domain/evidence/looks.ts';
import type { EvidenceLog } from '../../src/main/evidence.ts';
import type { Hub } from '../../src/ports/hub.ts';
import type { EvidenceEvent } from '../../src/ports/evidence.ts';
import { Rng } from '../../src/simulator/rng.ts';

/** What officers and the hub do all day, by chance. */
export function someEvent(rng: Rng): EvidenceEvent {
  const caseNumber = `case:C-2026-${String(rng.int(500)).padStart(6, '0')}`;
  const subjects = Array.from({ length: rng.int(3) }, () => `t-${rng.int(5_000)}`);
  return {
    actor: {
      user: rng.pick(['zhang', 'li', 'wang', '赵敏']),
      role: rng.pick(['R-DQO', 'R-SEC']),
      session: `s-${rng.int(90)}`,
    },
    action: rng.pick(['read', 'reveal', 'export', 'decide', 'case-event']),
    purpose: rng.pick(['CASE-WORK', null]),
    result: rng.chance(0.9) ? 'done' : 'refused',
    ...(rng.chance(0.3)
      ? tellLooks(Array.from({ length: rng.between(2, 5) }, () => someLook(rng)))
      : {
          agreements: ['PS-HC-2026@3'],
          object: caseNumber,
          subjects,
          detail: { fields: ['name', 'idNumber'], count: rng.int(9) },
        }),
  };
}

const someLook = (rng: Rng): Look => ({
  object: `finding:${rng.int(900)}`,
  subjects: Array.from({ length: rng.between(1, 2) }, () => `t-${rng.int(5_000)}`),
  fields: ['PS-BIRTH.name', ...(rng.chance(0.5) ? ['PS-BIRTH.birthDate'] : [])],
  agreements: ['PS-HC-2026@3'],
});

/** Writes a log through the hub: transactions side by side, sealed and witnessed now and then. */
export async function writeLog(
  entries: number,
  seed: string,
  { hub, log }: { readonly hub: Pick<Hub, 'inTransaction'>; readonly log: EvidenceLog },
): Promise<void> {
  const rng = new Rng(seed);
  const signer = await log.signer();
  for (let written = 0; written < entries;) {
    const lots = Array.from({ length: 3 }, () => Array.from({ length: rng.between(1, 4) }, () => someEvent(rng)));
    await Promise.all(lots.map((lot) => hub.inTransaction(({ evidence }) => evidence.append(lot))));
    written += lots.flat().length;
    // A transaction of somebody else in the same cluster may hold entries up for a moment.
    for (let tries = 0; tries < 40 && (await sealEvidence({ sequencer: log.sequencer, signer }, Infinity)) === 0;)
      tries += await pause(5);
    if (rng.chance(0.5)) await showWitness(log);
  }
}

const pause = async (milliseconds: number): Promise<1> => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return 1;
};

/** Seals and shows until nothing waits. */
export async function settleLog(log: EvidenceLog): Promise<void> {
  const signer = await log.signer();
  for (let tries = 0; tries < 200; tries += 1) {
    await sealEvidence({ sequencer: log.sequencer, signer }, Infinity);
    await showWitness(log);
    const { oldestUnwitnessedAt } = await log.state.facts();
    if (oldestUnwitnessedAt === null) return;
    await pause(50);
  }
  throw new Error('entries keep waiting for their place');
}
