import type { Wording } from '../values/wording.ts';

/** Why a backup cannot be taken or restored. */
export type BackupFault = keyof typeof TEXTS;

const TEXTS = {
  'not-a-backup': (file: string) => ({ zh: `${file} 不是联核备份文件。`, en: `${file} is no backup of Lianhe.` }),
  'newer-format': (version: string) => ({
    zh: `备份格式版本 ${version} 比本程序新,请用写出它的版本或更新版本恢复。`,
    en: `The backup has format ${version}, which is newer than this program. Restore it with the release that wrote it, or a newer one.`,
  }),
  'newer-schema': (product: string) => ({
    zh: `备份来自更新的版本(${product}),其数据库结构本程序不认识。请用该版本或更新版本恢复。`,
    en: `The backup comes from a newer release (${product}); its schema is unknown here. Restore it with that release or a newer one.`,
  }),
  'no-key': (key: string) => ({
    zh: `缺少主密钥 ${key}。备份不含密钥:请把原机的主密钥文件放到 keys/master.key(权限 0400),或用 LIANHE_KEYS 指明。`,
    en: `The master key ${key} is missing. No key lies in a backup: put the master key file of the original host at keys/master.key in the home (mode 0400), or name it in LIANHE_KEYS.`,
  }),
  truncated: (file: string) => ({
    zh: `${file} 不完整(被截断)。未作任何改动;请取另一份备份。`,
    en: `${file} is cut off. Nothing was changed; take another backup.`,
  }),
  altered: (file: string) => ({
    zh: `${file} 已损坏或被改动。未作任何改动;请取另一份备份。`,
    en: `${file} is damaged or was altered. Nothing was changed; take another backup.`,
  }),
  exists: (file: string) => ({
    zh: `${file} 已存在,不会覆盖。请换一个文件名。`,
    en: `${file} exists and is not overwritten. Name another file.`,
  }),
  'not-empty': (place: string) => ({
    zh: `${place} 不是空的。只能恢复到空的 LIANHE_HOME 或空的数据库;现有数据不会被覆盖或合并。`,
    en: `${place} is not empty. A backup is restored into an empty LIANHE_HOME or an empty database only; what is there is never overwritten or merged.`,
  }),
  'other-schema': (table: string) => ({
    zh: `表 ${table} 的列与备份不符:写出备份的程序与其声明的版本不一致。`,
    en: `The columns of table ${table} differ from the backup: it was not written by the release that it names.`,
  }),
  'erased-meanwhile': () => ({
    zh: '备份期间有身份证号被删除,该备份仍会含有它们,已丢弃。请重新备份。',
    en: 'Identity numbers were erased while the backup was taken; it would still hold them and was thrown away. Take it again.',
  }),
  'under-way': () => ({
    zh: '另一进程正在恢复到此数据库。',
    en: 'Another process is restoring into this database.',
  }),
  unfinished: () => ({
    zh: '此数据库的恢复被中断。请再次执行 lianhe restore FILE,它会从头开始。',
    en: 'A restore into this database was cut off. Run lianhe restore FILE again; it begins anew.',
  }),
  quarantined: (since: string) => ({
    zh: `此系统由备份恢复或由别处复制而来(${since}),处于隔离状态:不对外发送、不受理、不审批。确认原系统已停用后执行 lianhe restore --adopt。`,
    en: `This hub was restored from a backup or copied from elsewhere (${since}) and is in quarantine: it sends, takes and approves nothing. Once the original is stopped for good, run lianhe restore --adopt.`,
  }),
  'not-quarantined': () => ({
    zh: '此系统不在隔离状态,无须接管。',
    en: 'This hub is not in quarantine; there is nothing to adopt.',
  }),
  'not-as-recorded': (fault: string) => ({
    zh: `恢复的数据与备份记录不符(${fault}),不能接管。请用写出该备份的版本恢复后再升级,或取另一份备份。`,
    en: `What was restored is not what the backup recorded (${fault}) and cannot be adopted. Restore it with the release that wrote it and upgrade then, or take another backup.`,
  }),
} as const satisfies Record<string, (about: string) => Wording>;

/** A backup cannot be taken or restored; says why and what helps, in both languages. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  readonly fault: BackupFault;

  constructor(fault: BackupFault, about = '') {
    const { zh, en } = TEXTS[fault](about);
    super(`${zh}\n${en}`);
    this.fault = fault;
  }
}
