import { FORBIDDEN_WORDS, wordIn } from '../feeds/forbidden-columns.ts';

/**
 * Words that name a column outside the purpose of the hub and, in a sentence, mostly something else: a photo of a document, the
 * account of an officer, the centre for disease control (疾病预防控制中心), which sends rosters of deaths. In a text the compounds
 * stand for the topic.
 */
const MEANT_BY_COMPOUND: Readonly<Record<string, readonly string[]>> = {
  照片: ['人脸照片', '照片比对', '照片采集'],
  相片: ['人脸相片', '相片比对', '相片采集'],
  人脸: ['人脸识别', '人脸比对', '人脸信息', '人脸特征'],
  指纹: ['指纹比对', '指纹采集', '指纹信息', '指纹特征'],
  银行: ['银行卡', '银行账', '开户银行'],
  账号: ['银行账号', '收款账号'],
  收入: ['家庭收入', '月收入', '年收入', '人均收入', '工资收入'],
  评分: ['新生儿评分', '阿氏评分'],
  疾病: ['疾病诊断', '疾病名称', '疾病编码', '疾病史', '患有疾病', '因疾病'],
  诊断: ['疾病诊断', '临床诊断', '诊断为', '诊断结果', '诊断依据'],
  计划内: ['计划内生', '计划内怀'],
  计划外: ['计划外生', '计划外怀'],
  孤儿: [],
  残疾: ['残疾类型', '残疾等级', '残疾类别'],
};

const FORBIDDEN_TOPICS: readonly string[] = [
  ...new Set(FORBIDDEN_WORDS.flatMap((word) => MEANT_BY_COMPOUND[word] ?? [word])),
];

/** Fields of the birth certificate, which rosters have and officers must be able to name (2.2 of the domain reference). */
const NAMED_FIELD = /孕产妇(?=姓名|身份证|有效身份|证件|签名)/gu;

/** The word by which a text touches what the hub does not deal with (个人信息保护法 §6), or null. */
export const forbiddenTopic = (text: string): string | null => wordIn(text.replace(NAMED_FIELD, ''), FORBIDDEN_TOPICS);
