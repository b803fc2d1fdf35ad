import { randomUUID } from 'node:crypto';

import { correctionsAskedBy } from '../../../src/domain/corrections/asked-corrections.ts';
import type { CorrectionEvent } from '../../../src/domain/corrections/correction-event.ts';
import { reduceCorrection } from '../../../src/domain/corrections/correction-life.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';
import type { Correction, GroundRow } from '../../../src/ports/corrections.ts';
import type { Hub, Stores } from '../../../src/ports/hub.ts';

const DEPARTMENTS = ['PS', 'HC', 'MZ', 'ED', 'GR'] as const;
const FIELDS = ['name', 'idNumber', 'birthCertNo'];
const ISSUED: CorrectionEvent = {
  seq: 1,
  at: '2026-03-31T01:00:00.000Z',
  on: plainDate('2026-03-31'),
  by: { user: 'clocks', role: 'hub', department: 'HUB' },
  what: { kind: 'issued', days: 10 },
};

/** As if every case had found every record behind it wrong in every telling field: asked of every department at once. */
export const plantCorrections = ({ inTransaction }: Hub, caseIds: readonly string[]): Promise<number> =>
  inTransaction(async (stores) => {
    const planted = await plant(caseIds, stores);
    await stores.corrections.place();
    return planted;
  });

async function plant(caseIds: readonly string[], { corrections }: Stores): Promise<number> {
  const findings = Map.groupBy(await corrections.grounds(caseIds), ({ findingId }) => findingId);
  return corrections.issue([...findings.values()].flatMap(asked));
}

function asked(records: readonly GroundRow[]) {
  const [first] = records;
  if (first === undefined) return [];
  const ground = { finding: first.findingId, check: first.check, missing: null, records };
  const outcome = { action: 'A1', details: { fields: FIELDS }, reason: '' } as const;
  return DEPARTMENTS.flatMap((owner) =>
    correctionsAskedBy({ owner, region: '', outcome, halves: {}, assists: [] }, [ground]).map((one) => {
      const { record, basis, finding, ...rest } = one;
      const correction: Correction = {
        ...rest,
        id: randomUUID(),
        caseId: first.caseId,
        caseNumber: 'C-2026-000001',
        outcomeSeq: 1,
        findingId: finding,
        recordId: record?.recordId ?? null,
        basis,
        doneOn: ISSUED.on,
        life: reduceCorrection(null, ISSUED),
      };
      return { correction, issued: ISSUED };
    }),
  );
}
