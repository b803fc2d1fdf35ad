/**
 * Words that make a column forbidden: its values are dropped before anything is stored and the header is reported (I15).
 * Purpose limitation: Personal Information Protection Law §6; the hub serves birth, death and residence registration only.
 */
export const FORBIDDEN_WORDS: readonly string[] = [
  '孕',
  '末次月经',
  '预产期',
  '康检',
  '环情',
  '胎次',
  '产次',
  '孩次',
  '孩数',
  '子女数',
  '活产数',
  '避孕',
  '节育',
  '绝育',
  '上环',
  '放环',
  '取环',
  '查环',
  '结扎',
  '生育证',
  '准生证',
  '生育登记号',
  '生育服务证',
  '政策内',
  '政策外',
  '符合政策',
  '政策属性',
  '计划内',
  '计划外',
  '超生',
  '独生子女',
  '社会抚养费',
  '罚款',
  '处罚',
  '奖励',
  '扶助',
  '特扶',
  '分娩方式',
  '剖宫产',
  '出生体重',
  '体重',
  '身长',
  '评分',
  '出生缺陷',
  '健康状况',
  '死因',
  '死亡原因',
  '疾病',
  '诊断',
  'ICD',
  '妊娠',
  '宗教',
  '信仰',
  '政治面貌',
  '血型',
  '身高',
  '指纹',
  '相片',
  '照片',
  '人脸',
  '银行',
  '账号',
  '收入',
  '前科',
  '违法',
  '留守儿童',
  '孤儿',
  '残疾',
];

/** Everyday words in which a forbidden one stands by chance: 核查环节 is no 查环, 循环情况 no 环情, and public data no ICD; DeathICD is. */
const BY_CHANCE = /循环|环节(?!育)|环境|环球|(?<=[A-Z])ICD(?=AT[AE]|AY)/gu;

/** The first of these words in a text, or null. Blanks and full-width forms hide nothing. */
export function wordIn(text: string, words: readonly string[]): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .toUpperCase()
    .replace(BY_CHANCE, ' ');
  return words.find((word) => plain.includes(word)) ?? null;
}

/** The forbidden word in a header, or null. */
export const forbiddenHeaderWord = (header: string): string | null => wordIn(header, FORBIDDEN_WORDS);

/** Whether a header names something that must never be stored. Mapped aliases are looked up first: 产妇姓名 is allowed. */
export const isForbiddenHeader = (header: string): boolean => forbiddenHeaderWord(header) !== null;
