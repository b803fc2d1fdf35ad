import type { Due } from './absence-deadline.ts';
import type { Reached } from './absence-coverage.ts';
import type { Consulted, Reason, Wording } from './answer.ts';
import type { CheckHeader } from './check.ts';
import type { RecordView } from './dossier.ts';

interface Named {
  readonly id: string;
  readonly name: Wording;
}

interface AbsenceHeader extends CheckHeader {
  readonly subject: Named | readonly Named[];
  readonly counterparts: readonly Named[];
}

interface Absence {
  readonly check: AbsenceHeader;
  readonly subject: Pick<RecordView, 'feed' | 'eventOn'>;
  readonly due: Due;
  readonly reach: Reached;
}

/** What is missing, since when, and which rosters were searched; no personal value. */
export function wordingOfAbsence({ check, subject, due, reach }: Absence): Reason {
  const feed = [check.subject].flat().find(({ id }) => id === subject.feed);
  const searched = reach.consulted.filter(({ owed }) => owed);
  const skipped = reach.consulted.filter(({ owed }) => !owed);
  const others = check.counterparts.map(({ name }) => name);
  return {
    code: check.code,
    zh: [
      `${feed?.name.zh ?? subject.feed}记录(事件日期 ${subject.eventOn ?? '不详'})在${others.map(({ zh }) => zh).join('、')}中未找到对应记录`,
      `法定期限 ${due.legalEnd},宽限至 ${due.on}`,
      `已核对:${list(searched, '、', (until) => `至 ${until}`)}`,
      ...(skipped.length > 0 ? [`未列入应报、未核对:${list(skipped, '、')}`] : []),
      ...(reach.uncovered.length > 0 ? [`不在本区域、未核对:${reach.uncovered.join('、')}`] : []),
    ].join(';'),
    en: [
      `no counterpart of this ${feed?.name.en ?? subject.feed} (event ${subject.eventOn ?? 'unknown'}) was found in ${others.map(({ en }) => en).join(', ')}`,
      `legal due date ${due.legalEnd}, with grace ${due.on}`,
      `searched: ${list(searched, ', ', (until) => `until ${until}`)}`,
      ...(skipped.length > 0 ? [`not owed, not consulted: ${list(skipped, ', ')}`] : []),
      ...(reach.uncovered.length > 0 ? [`outside the area, not consulted: ${reach.uncovered.join(', ')}`] : []),
    ].join('; '),
  };
}

const list = (rosters: readonly Consulted[], separator: string, until?: (watermark: string) => string): string =>
  rosters
    .map(({ feed, region, watermark }) => `${feed} ${[region, ...(until && watermark ? [until(watermark)] : [])].join(' ')}`)
    .join(separator);

/** What would make the finding go away. */
export const remedyOfAbsence = (check: AbsenceHeader): Wording => ({
  zh: `补报对应的${check.counterparts.map(({ name }) => name.zh).join('或')}记录,或更正两侧记录使其匹配,或作废本记录,或由数据质量员确认一对记录为同一人`,
  en: `a ${check.counterparts.map(({ name }) => name.en).join(' or ')} record arrives, either side is corrected so that they match, this record is voided, or an officer confirms a pair`,
});
