import type { Parameter } from './parameters.ts';

const DESIGN = '7.2 of the domain reference, default of the hub';

const workingDays = (zh: string, en: string, value: number, source: string = DESIGN): Parameter => ({
  zh,
  en,
  unit: 'workingDays',
  value,
  source,
});

/**
 * Time limits and limits of case work. They decide when people are reminded, never what a check answers, so they are no part
 * of what makes a run repeatable.
 */
export const CASE_PARAMETERS = {
  CASE_TRIAGE_DAYS_S1: workingDays('S1案件分派时限', 'triage of an S1 case (0 = same day)', 0),
  CASE_TRIAGE_DAYS_S2: workingDays('S2案件分派时限', 'triage of an S2 case', 2),
  CASE_TRIAGE_DAYS_S3: workingDays('S3案件分派时限', 'triage of an S3 case', 5),
  CASE_FIRST_ACTION_DAYS_S1: workingDays('S1案件首次处理时限', 'first action on an S1 case', 1),
  CASE_FIRST_ACTION_DAYS_S2: workingDays('S2案件首次处理时限', 'first action on an S2 case', 3),
  CASE_FIRST_ACTION_DAYS_S3: workingDays('S3案件首次处理时限', 'first action on an S3 case', 10),
  CASE_RESOLUTION_DAYS_S1: workingDays('S1案件办结时限', 'resolution of an S1 case', 5),
  CASE_RESOLUTION_DAYS_S2: workingDays(
    'S2案件办结时限',
    'resolution of an S2 case',
    10,
    '政务数据共享条例(国务院令第809号): correction within 10 working days',
  ),
  CASE_RESOLUTION_DAYS_S3: workingDays('S3案件办结时限', 'resolution of an S3 case', 20),
  CASE_ASSIST_DAYS_S1: workingDays('S1协查时限', 'assist request in an S1 case', 3),
  CASE_ASSIST_DAYS_URGENT: workingDays('紧急协查时限', 'urgent assist request', 5),
  CASE_ASSIST_DAYS_NORMAL: workingDays('一般协查时限', 'normal assist request', 10),
  CASE_ASSIST_DAYS_BATCH: workingDays('批量协查时限', 'assist request in a batch', 20),
  CASE_MORE_TIME_DAYS: workingDays('协查延期', 'more time for an assist request, once', 5),
  CASE_FEEDBACK_DAYS: workingDays('反馈后处理时限', 'decision after feedback', 3),
  CASE_CONFIRM_DAYS: workingDays('复核时限', 'confirmation of a proposed outcome', 2),
  CASE_SUPERVISOR_DAYS_S1: workingDays('S1上报主管', 'age at which an S1 case goes to the supervisor', 2),
  CASE_SECRETARY_DAYS_S1: workingDays('S1上报联席会议秘书', 'age at which an S1 case goes to the secretary', 5),
  CASE_SECRETARY_DAYS_S2: workingDays('S2上报联席会议秘书', 'age at which an S2 case goes to the secretary', 20),
  CASE_AGENDA_DAYS_S3: workingDays('S3列入会议议题', 'age at which an S3 case goes to the agenda list', 60),
  CASE_APPEAL_DAYS: workingDays('异议核查时限', 'decision on an objection', 15, '个人信息保护法 §46, §50; hub default'),
  CASE_APPEAL_DAYS_S1: workingDays('S1异议决定时限', 'decision on an objection in an S1 matter', 5, 'hub default'),
  CASE_APPEAL_REACTION_DAYS_S1: workingDays('S1异议首次回应时限', 'first reaction in an S1 matter', 1, 'hub default'),
  CORRECTION_DAYS: workingDays(
    '源头更正时限',
    'correction that a settled case asks of a department',
    10,
    '政务数据共享条例(国务院令第809号)§26: verification and correction; 10 working days, the wording to be checked',
  ),
  CASE_PENDING_DAYS: { zh: '协助期', en: 'a family is assisted (A11)', unit: 'days', value: 30, source: DESIGN },
  CASE_PENDING_RENEWALS: { zh: '协助期续期次数', en: 'renewals of A11', unit: 'times', value: 3, source: DESIGN },
  CASE_REASSIGNMENTS: { zh: '改派次数', en: 're-assignments of a case', unit: 'times', value: 2, source: DESIGN },
  CASE_UNDO_MINUTES: {
    zh: '通知发出前可撤销时间',
    en: 'until the notice to other departments leaves',
    unit: 'minutes',
    value: 15,
    source: 'docs/adr/0021-keep-case-life-as-events.md',
  },
  CASE_FLIPS: {
    zh: '同一结论翻转次数',
    en: 'times one outcome may be turned over before the joint meeting decides',
    unit: 'times',
    value: 2,
    source: 'docs/adr/0021-keep-case-life-as-events.md',
  },
  CASE_TWO_SIDED: {
    zh: '相关部门各自确认后方可办结',
    en: 'every department concerned closes its half (1 = yes)',
    unit: 'flag',
    value: 1,
    source: 'docs/adr/0021-keep-case-life-as-events.md',
  },
  CASE_BULK_SAMPLE: {
    zh: '批量办理抽查数',
    en: 'cases of a bulk that the officer opens first',
    unit: 'times',
    value: 5,
    source: 'docs/adr/0021-keep-case-life-as-events.md',
  },
  RESTRICTED_ACCESS_DAYS: {
    zh: '受限登记查看批准的有效期',
    en: 'working days within which two persons allow a look into a restricted register, and for which it then holds',
    unit: 'workingDays',
    value: 2,
    source: 'docs/adr/0020-decide-disclosure-by-agreement.md (2.6 of the security design: four eyes expire)',
  },
} as const satisfies Record<string, Parameter>;

export type CaseParameterName = keyof typeof CASE_PARAMETERS;
