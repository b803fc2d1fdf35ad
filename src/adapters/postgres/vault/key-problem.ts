/** The keys of this home cannot be used as they are; says what is wrong and what helps, in both languages. */
export class KeyProblem extends Error {
  override readonly name = 'KeyProblem';
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
    this.zh = zh;
    this.en = en;
  }
}

export const noMasterKey = (path: string): KeyProblem =>
  new KeyProblem(
    `数据库中的身份证号已加密，但主密钥文件不存在：${path}。请从备份恢复该文件，或用 LIANHE_KEYS 指明其位置；没有它无法读取任何身份证号。`,
    `The identity numbers of this database are encrypted, and there is no master key file at ${path}. Restore the file from its backup, or name its place in LIANHE_KEYS; no identity number can be read without it.`,
  );

export const wrongMasterKey = (path: string, wanted: string, found: readonly string[]): KeyProblem =>
  new KeyProblem(
    `主密钥不符：数据库由主密钥 ${wanted} 加密，而 ${path} 中是 ${found.join('、')}。请恢复与该数据库配套的密钥文件，或用 LIANHE_KEYS 指明其位置。`,
    `This is another master key: the database is encrypted under ${wanted}, and ${path} holds ${found.join(', ')}. Restore the key file that belongs to this database, or name its place in LIANHE_KEYS.`,
  );

export const exposedMasterKey = (path: string): KeyProblem =>
  new KeyProblem(
    `其他用户可以读取主密钥文件 ${path}。请执行 chmod 400 后重试；若可能已被他人读取，再执行 lianhe keys rotate --master。`,
    `Others may read the master key file ${path}. Run chmod 400 on it and try again; if somebody may have read it, also run lianhe keys rotate --master.`,
  );

export const unreadableMasterKey = (path: string): KeyProblem =>
  new KeyProblem(
    `主密钥文件 ${path} 已损坏或不是联核的密钥文件。请从备份恢复。`,
    `The master key file ${path} is damaged or no key file of Lianhe. Restore it from its backup.`,
  );

export const damagedValue = (token: string): KeyProblem =>
  new KeyProblem(
    `保管库中 ${token} 的密文与其行或密钥不符（可能被调换或篡改）。请从备份恢复表 identity_number，并查明是谁改动了数据库。`,
    `The ciphertext of ${token} in the vault does not belong to its row or key (swapped or tampered with). Restore table identity_number from a backup, and find out who changed the database.`,
  );

export const noDataKey = (version: number): KeyProblem =>
  new KeyProblem(
    `数据密钥第 ${version} 版已销毁或不在表 data_key 中；由它加密的内容无法读取。请连同 data_key 一起从备份恢复。`,
    `Data key version ${version} was destroyed or is missing from table data_key; what it sealed cannot be read. Restore the database together with data_key from a backup.`,
  );
