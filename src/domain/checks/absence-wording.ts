import type { Wording } from '../values/wording.ts';
import type { Due } from './absence-deadline.ts';
import type { Reached } from './absence-coverage.ts';
import type { BaseResult, Consulted, Reason } from './answer.ts';
import type { CheckHeader } from './check.ts';
import type { RecordView } from './dossier.ts';

interface Named {
  readonly id: string;
  readonly name: Wording;
}

interface AbsenceHeader extends CheckHeader {
  readonly subject: Named | readonly Named[];
  readonly counterparts: readonly Named[];
  readonly deadline: { readonly months?: string };
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
  const term = wordingOfDue(due, check.deadline.months !== undefined);
  const others = check.counterparts.map(({ name }) => name);
  return {
    code: check.code,
    zh: [
      `${feed?.name.zh ?? subject.feed}记录(事件日期 ${subject.eventOn ?? '不详'})在${others.map(({ zh }) => zh).join('、')}中未找到对应记录`,
      term.zh,
      `已核对:${list(searched, '、', (until) => `至 ${until}`)}`,
      ...(skipped.length > 0 ? [`未列入应报、未核对:${list(skipped, '、')}`] : []),
      ...(reach.uncovered.length > 0 ? [`不在本区域、未核对:${reach.uncovered.join('、')}`] : []),
    ].join(';'),
    en: [
      `no counterpart of this ${feed?.name.en ?? subject.feed} (event ${subject.eventOn ?? 'unknown'}) was found in ${others.map(({ en }) => en).join(', ')}`,
      term.en,
      `searched: ${list(searched, ', ', (until) => `until ${until}`)}`,
      ...(skipped.length > 0 ? [`not owed, not consulted: ${list(skipped, ', ')}`] : []),
      ...(reach.uncovered.length > 0 ? [`outside the area, not consulted: ${reach.uncovered.join(', ')}`] : []),
    ].join('; '),
  };
}

/** Only a period in months is the law's; other periods are waiting times of the hub. */
function wordingOfDue({ legalEnd, on, graceDays }: Due, legal: boolean): Wording {
  const zh = `${legal ? '法定期限' : '应到日'} ${legalEnd}`;
  const en = `${legal ? 'legal due date' : 'expected by'} ${legalEnd}`;
  return graceDays === 0 ? { zh, en } : { zh: `${zh},宽限至 ${on}`, en: `${en}, with grace ${on}` };
}

const list = (rosters: readonly Consulted[], separator: string, until?: (watermark: string) => string): string =>
  rosters
    .map(
      ({ feed, region, watermark }) =>
        `${feed} ${[region, ...(until && watermark ? [until(watermark)] : [])].join(' ')}`,
    )
    .join(separator);

/** What would make the finding go away. */
export const remedyOfAbsence = (check: AbsenceHeader): Wording => ({
  zh: `补报对应的${check.counterparts.map(({ name }) => name.zh).join('或')}记录,或更正两侧记录使其匹配,或作废本记录,或由数据质量员确认一对记录为同一人`,
  en: `a ${check.counterparts.map(({ name }) => name.en).join(' or ')} record arrives, either side is corrected so that they match, this record is voided, or an officer confirms a pair`,
});

export const notDue = ({ on }: Due): Reason => ({
  code: 'NOT_DUE',
  zh: `未到应报时点(${on})`,
  en: `not due before ${on}`,
});

export const EVENT_DATE_MISSING: Reason = {
  code: 'EVENT_DATE_MISSING',
  zh: '缺少事件日期,无法计算应报时点',
  en: 'the event date is missing',
};

export const FOUND_ERASED: Reason = {
  code: 'FOUND_ERASED',
  zh: '对应记录曾已匹配,保存期满已清除',
  en: 'the counterpart had been found; it was erased at the end of its term',
};

/** A weak or tied candidate waits for an officer: no finding, a link-review task. */
export const LINK_REVIEW: Reason = {
  code: 'LINK_REVIEW',
  zh: '有疑似对应记录,待人工确认是否同一人',
  en: 'a possible counterpart waits for an officer',
};

export const CONTENDED: Reason = {
  code: 'CONTENDED',
  zh: '报送单位对该记录报送了两个不同版本,待其确认',
  en: 'the sender has two versions of this record standing',
};

const BASE_WORDS: Readonly<Record<BaseResult, Wording>> = {
  MATCH: { zh: '在册且信息一致', en: 'registered, and the particulars agree' },
  NAME_MISMATCH: { zh: '号码在册但姓名不符', en: 'the number is registered under another name' },
  NOT_FOUND: { zh: '查无此人', en: 'not registered' },
  CANCELLED_DEATH: { zh: '已因死亡注销', en: 'cancelled as dead' },
  CANCELLED_OTHER: { zh: '已因其他原因注销', en: 'cancelled for another reason' },
  MOVED_OUT: { zh: '已迁出', en: 'moved out' },
  LOCKED: { zh: '记录锁定', en: 'the record is locked' },
};

/** What the population base answered. */
export const reasonOfBase = (result: BaseResult): Reason => ({
  code: `BASE_${result}`,
  zh: `户籍人口库核验:${BASE_WORDS[result].zh}`,
  en: `the population base answers: ${BASE_WORDS[result].en}`,
});
