import type { Wording } from './wording.ts';

/**
 * What each code says to the sender and what to do. Texts never hold the value itself; row, field and a masked value are
 * added where the remark is shown.
 */
export const ISSUE_TEXTS: Readonly<Record<string, Wording>> = {
  CELL_ERROR_VALUE: {
    zh: '单元格为错误值,请改为实际内容',
    en: 'the cell holds an office error value; enter the real content',
  },
  CELL_TOO_LONG: { zh: '内容超过允许的字数,请核对', en: 'the content is longer than allowed; check it' },
  CERT_CHECK: { zh: '学籍号校验位不符', en: 'the check character of the student number is wrong' },
  CERT_OLD_EDITION: { zh: '首版出生医学证明编号,无字母', en: 'number of the first edition, without letter' },
  CERT_PATTERN: {
    zh: '证件编号格式与规定不符,请核对',
    en: 'the certificate number does not have the usual form; check it',
  },
  CERT_PROVINCE: { zh: '编号第2–3位不是省级代码', en: 'digits 2–3 of the number are no province' },
  CERT_REPAIRED: { zh: '编号中的字母O或I已按数字0、1处理', en: 'letters O or I in the number were read as 0 and 1' },
  CODE_UNKNOWN: { zh: '不在代码表内,请按模板选项填写', en: 'not in the code list; use an option of the template' },
  DATE_AMBIGUOUS: { zh: '日期写法有歧义,请写成YYYY-MM-DD', en: 'the date can be read in two ways; write YYYY-MM-DD' },
  DATE_INVALID: { zh: '不是有效日期,请写成YYYY-MM-DD', en: 'not a valid date; write YYYY-MM-DD' },
  DATE_LUNAR_MARKER: {
    zh: '疑似农历日期,请换算为公历',
    en: 'looks like a lunar date; convert it to the solar calendar',
  },
  DATE_SENTINEL: { zh: '占位日期,按缺失处理', en: 'a fill-in date, taken as missing' },
  DOCUMENT_PATTERN: {
    zh: '证件号码与证件类型的格式不符',
    en: 'the number does not have the form of its kind of document',
  },
  ID_15: { zh: '15位号码,已换算为18位用于比对', en: 'a 15-digit number, upgraded to 18 for matching' },
  ID_AGE: { zh: '按号码计算的年龄超过120岁', en: 'the age by the number is over 120' },
  ID_BIRTH: {
    zh: '号码中的出生日期与出生日期栏不一致',
    en: 'the birth date in the number differs from the birth-date column',
  },
  ID_BIRTH_LUNAR: {
    zh: '出生日期栏疑似农历,与号码中的公历日期对应',
    en: 'the other birth date is its lunar equivalent',
  },
  ID_CHAR: { zh: '号码含数字和末位X以外的字符', en: 'the number holds characters other than digits and a final X' },
  ID_CHECK: { zh: '号码校验位不符,请核对证件', en: 'the check character is wrong; look at the document' },
  ID_DATE: { zh: '号码中的出生日期不存在', en: 'the birth date in the number does not exist' },
  ID_EMPTY: { zh: '未填证件号码', en: 'no identity number' },
  ID_EXCEL: {
    zh: '号码被表格软件改写,末位已丢失,请以文本格式重新导出',
    en: 'a spreadsheet dropped digits; export the column as text again',
  },
  ID_EXCEL_SUSPECT: {
    zh: '号码以000结尾,校验位相符,请核对是否被截断',
    en: 'the number ends in 000 and its check fits; make sure it was not cut',
  },
  ID_FUTURE: { zh: '号码中的出生日期晚于登记事件', en: 'the birth date in the number lies after the event' },
  ID_LEN: { zh: '号码不是15位或18位', en: 'the number has neither 15 nor 18 characters' },
  ID_NUMERIC_JSON: {
    zh: '号码以数值发送,末位已丢失,请以文本(加引号)发送',
    en: 'the number was sent as a JSON number and lost digits; send it as text, in quotes',
  },
  ID_REGION: { zh: '号码前两位不是省级代码', en: 'the first two digits are no province' },
  ID_SEX: { zh: '号码第17位与性别栏不一致', en: 'the 17th digit disagrees with the sex column' },
  ID_TYPE_UNKNOWN: { zh: '证件类型不在代码表内', en: 'the kind of document is not in the list' },
  JSON_DUPLICATE_KEY: {
    zh: '同一记录中该字段出现两次,请只保留一个',
    en: 'the record has this key twice; keep one',
  },
  JSON_NUMBER: {
    zh: '不是规范的JSON数值(如NaN、前导零),请以文本(加引号)发送',
    en: 'not a JSON number (NaN, leading zeros and the like); send it as text, in quotes',
  },
  NAME_CHARSET: { zh: '姓名含不允许的字符', en: 'the name holds characters that are not allowed' },
  NAME_NEWBORN: { zh: '新生儿占位名,不参与姓名比对', en: 'a placeholder name of a newborn, not compared' },
  NAME_RARE: { zh: '姓名含造字、占位符或拼音代字,请补全', en: 'a character of the name was lost; complete it' },
  NUMBER_UNKNOWN: { zh: '不是非负整数,请填数字', en: 'not a whole number; enter digits' },
  REGION_LEN: { zh: '区划代码应为6、9或12位', en: 'a region code has 6, 9 or 12 digits' },
  REGION_TEXT: { zh: '未识别的地名,请填区划代码', en: 'place name not known; enter the region code' },
  REGION_UNKNOWN: {
    zh: '区划代码不在区划表内或已撤销,请核对;已撤销的请填新码',
    en: 'the region code is not in the table or was abolished; check it, enter the code that took over',
  },
  TEXT_CONTROL_CHAR: { zh: '含控制字符,已去除', en: 'control characters were removed' },
  TEXT_INVALID: {
    zh: '含不成对的代理项或空字符,请从原系统重新导出',
    en: 'the text holds half a character or NUL; export it from the source system again',
  },
  TEXT_INVISIBLE: { zh: '含不可见字符', en: 'the text holds invisible characters' },
  TEXT_MOJIBAKE: { zh: '疑似乱码,请从原系统重新导出', en: 'garbled text; export it from the source system again' },
  TIME_INVALID: { zh: '时刻不存在,只保留日期', en: 'the time of day does not exist; only the date is kept' },
  TYPE_MISMATCH: {
    zh: '值的类型不符,应为单个文本,不应为对象、列表或真假值',
    en: 'the value has the wrong type: a single text is expected, no object, list, true or false',
  },
  USCC_CHAR: { zh: '统一社会信用代码含不允许的字符', en: 'the credit code holds characters that are not allowed' },
  USCC_CHECK: { zh: '统一社会信用代码校验位不符', en: 'the check character of the credit code is wrong' },
  USCC_LEN: { zh: '统一社会信用代码应为18位', en: 'a credit code has 18 characters' },
  XLSX_FORMULA: { zh: '单元格是公式,请粘贴为值', en: 'the cell is a formula; paste its value' },
};
