/** Columns that speak about the row or the file and not about a person (envelope, 信封). */
export type EnvelopeColumn = 'operation' | 'sourceRecordId' | 'eventRegisteredAt' | 'submitterOrg' | 'ignored';

const SPELLINGS: Readonly<Record<EnvelopeColumn, readonly string[]>> = {
  operation: ['操作', '操作类型', 'operation'],
  sourceRecordId: ['源系统编号', '源记录编号', 'sourcerecordid'],
  eventRegisteredAt: ['登记时间', '签发时间', 'eventregisteredat'],
  submitterOrg: ['报送单位', 'submitterorg'],
  ignored: [
    '序号',
    // Remarks are read by nobody and may say anything about anybody: never stored.
    '备注',
    '说明',
    'remark',
    '行号',
    'no.',
    'no',
    'rowno',
    '批次号',
    'batchno',
    '报送地区',
    'submitterregion',
    'periodstart',
    'periodend',
    'isfinalforperiod',
    'declaredrowcount',
    'feedcode',
    '数据源代码',
    '错误字段',
    '错误代码',
    '错误原因',
    '处理办法',
    '原行号',
  ],
};

/** Folded header → envelope column. */
export const envelopeAliases: ReadonlyMap<string, EnvelopeColumn> = new Map(
  Object.entries(SPELLINGS).flatMap(([column, spellings]) =>
    spellings.map((spelling) => [spelling, column as EnvelopeColumn] as const),
  ),
);

export type Operation = 'NEW' | 'CORRECT' | 'VOID';

const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['', 'NEW'],
  ['NEW', 'NEW'],
  ['新增', 'NEW'],
  ['1', 'NEW'],
  ['CORRECT', 'CORRECT'],
  ['更正', 'CORRECT'],
  ['修改', 'CORRECT'],
  ['变更', 'CORRECT'],
  ['2', 'CORRECT'],
  ['VOID', 'VOID'],
  ['作废', 'VOID'],
  ['删除', 'VOID'],
  ['撤销', 'VOID'],
  ['3', 'VOID'],
]);

/** The operation of a row; null when the text is none. */
export const readOperation = (text: string): Operation | null => OPERATIONS.get(text.trim().toUpperCase()) ?? null;
