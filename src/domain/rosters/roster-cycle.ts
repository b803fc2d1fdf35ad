/** What a schedule starts. */
export type ScheduledAction = 'check' | 'expire-uploads' | 'prune-runs' | 'case-clocks' | 'case-notices' | 'retention';

/** One line of the roster cycle: a step of the month that the hub starts by itself. */
export interface CycleStep {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Six fields, seconds first, in Asia/Shanghai. */
  readonly cron: string;
  readonly action: ScheduledAction;
}

/** The default roster cycle of the joint meeting; operators may change every line. */
export const ROSTER_CYCLE: readonly CycleStep[] = [
  {
    id: 'check-monthly',
    zh: '每月13日比对上月名册',
    en: 'monthly cross-check on the 13th',
    cron: '0 0 3 13 * *',
    action: 'check',
  },
  {
    id: 'check-late',
    zh: '每月27日反馈截止前复核',
    en: 'second check before the feedback cut-off on the 27th',
    cron: '0 0 3 27 * *',
    action: 'check',
  },
  {
    id: 'check-quarterly',
    zh: '季度名册到齐后比对(1/4/7/10月16日)',
    en: 'check after the quarterly rosters (16 Jan/Apr/Jul/Oct)',
    cron: '0 0 3 16 1,4,7,10 *',
    action: 'check',
  },
  {
    id: 'check-term',
    zh: '学期名册后比对(3月、10月5日)',
    en: 'check after the term rosters (5 Mar, 5 Oct)',
    cron: '0 0 3 5 3,10 *',
    action: 'check',
  },
  {
    id: 'expire-uploads',
    zh: '清除满30日的原始文件',
    en: 'delete raw uploads after 30 days',
    cron: '0 30 2 * * *',
    action: 'expire-uploads',
  },
  {
    id: 'prune-runs',
    zh: '清理旧的比对工作表',
    en: 'forget working tables of old runs',
    cron: '0 45 2 * * *',
    action: 'prune-runs',
  },
  {
    id: 'case-clocks',
    zh: '每小时催办到期案件和源头更正',
    en: 'every hour: remind of cases and corrections that fall due',
    cron: '0 5 * * * *',
    action: 'case-clocks',
  },
  {
    id: 'case-notices',
    zh: '每分钟发出已过撤销时间的通知和源头更正',
    en: 'every minute: send notices and corrections that can no longer be undone',
    cron: '30 * * * * *',
    action: 'case-notices',
  },
  {
    id: 'retention',
    zh: '每夜清除保存期满的数据(大批量须个人信息保护负责人确认)',
    en: 'every night: erase what has reached the end of its term (much at once after confirmation)',
    cron: '0 30 1 * * *',
    action: 'retention',
  },
];
