import type { Refusal } from '../domain/feeds/define-feed.ts';
import type { RosterDraft, RowCounts } from '../ports/rosters.ts';
import type { RosterReading } from './read-roster.ts';

/** Control total: the sender declared how many rows there are (Q04); a difference refuses the file. */
export function refuseOnControlTotal(draft: RosterDraft, reading: Pick<RosterReading, 'rows'>): void {
  const declared = draft.envelope.declaredRowCount;
  if (declared === null || declared === reading.rows) return;
  const refusal: Refusal = {
    field: null,
    code: 'CONTROL_TOTAL',
    zh: `申报总数 ${declared} 行,文件实有 ${reading.rows} 行;请核对后重报`,
    en: `${declared} rows were declared, the file holds ${reading.rows}; check and send it again`,
  };
  throw new ControlTotalFailed(draft, refusal, {
    total: reading.rows,
    accepted: 0,
    unchanged: 0,
    corrected: 0,
    voided: 0,
    rejected: 0,
  });
}

/** The file holds another number of rows than was declared; what is known of it is kept as a refusal. */
export class ControlTotalFailed extends Error {
  readonly draft: RosterDraft;
  readonly refusal: Refusal;
  readonly counts: RowCounts;
  constructor(draft: RosterDraft, refusal: Refusal, counts: RowCounts) {
    super(refusal.code);
    this.draft = draft;
    this.refusal = refusal;
    this.counts = counts;
  }
}
