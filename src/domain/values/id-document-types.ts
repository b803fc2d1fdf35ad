import type { CodeList } from './code-list.ts';

/** Kinds of identity documents as the hub keeps them. */
export type IdDocumentType =
  | 'CN_ID'
  | 'CN_HUKOU'
  | 'HKMO_RES'
  | 'TW_RES'
  | 'HKMO_PERMIT'
  | 'TW_PERMIT'
  | 'FPR_18'
  | 'FPR_15'
  | 'PASSPORT'
  | 'MIL'
  | 'DRIVE'
  | 'OTHER'
  | 'NONE';

/** Which numbering of document kinds a form uses: the death certificate's (default) or the student form's. */
export type DocumentCodeScheme = 'death-certificate' | 'student';

/** Document kinds with the labels met on forms and rosters. */
export const ID_DOCUMENT_TYPES: CodeList<IdDocumentType> = [
  {
    code: 'CN_ID',
    zh: '居民身份证',
    en: 'resident identity card',
    aliases: [
      '身份证',
      '二代身份证',
      '公民身份证',
      '居民身份证号',
      '身份证号',
      '临时身份证',
      '临时居民身份证',
      '公民身份号码',
    ],
  },
  {
    code: 'CN_HUKOU',
    zh: '户口簿',
    en: 'household booklet',
    aliases: ['居民户口簿', '户口本', '户口薄', '居民户口薄', '户籍证明'],
  },
  {
    code: 'HKMO_RES',
    zh: '港澳居民居住证',
    en: 'HK/Macau residence permit',
    aliases: ['港澳台居民居住证', '香港居民居住证', '澳门居民居住证', '港澳居住证'],
  },
  { code: 'TW_RES', zh: '台湾居民居住证', en: 'Taiwan residence permit', aliases: ['台湾居住证'] },
  {
    code: 'HKMO_PERMIT',
    zh: '港澳居民来往内地通行证',
    en: 'HK/Macau travel permit',
    aliases: [
      '港澳通行证',
      '回乡证',
      '港澳居民通行证',
      '香港特区护照/身份证明',
      '澳门特区护照/身份证明',
      '港澳居民往来内地通行证',
    ],
  },
  {
    code: 'TW_PERMIT',
    zh: '台湾居民来往大陆通行证',
    en: 'Taiwan travel permit',
    aliases: ['台湾通行证', '台胞证', '台湾居民通行证', '台湾居民往来大陆通行证'],
  },
  {
    code: 'FPR_18',
    zh: '外国人永久居留身份证',
    en: 'foreign permanent resident card',
    aliases: ['外国人永久居留证', '永久居留证', '境外永久居住证', '五星卡'],
  },
  { code: 'FPR_15', zh: '外国人永久居留身份证(2017版)', en: 'foreign permanent resident card (2017 edition)' },
  { code: 'PASSPORT', zh: '护照', en: 'passport', aliases: ['普通护照', '外国护照', '中国护照'] },
  {
    code: 'MIL',
    zh: '军官证',
    en: 'military card',
    aliases: ['士兵证', '军人证', '警官证', '文职干部证', '军官证(士兵证)'],
  },
  { code: 'DRIVE', zh: '驾驶证', en: 'driving licence', aliases: ['驾照', '机动车驾驶证'] },
  {
    code: 'OTHER',
    zh: '其他',
    en: 'other',
    aliases: ['其他法定有效证件', '其他证件', '其他有效证件', '出生医学证明', '出生证'],
  },
  { code: 'NONE', zh: '无', en: 'none', aliases: ['无证件', '没有', '无身份证件'] },
];

/** Numbers of document kinds on the death certificate (居民死亡医学证明) and on the student form (学籍). */
export const DOCUMENT_CODES: Readonly<Record<DocumentCodeScheme, Readonly<Record<string, IdDocumentType>>>> = {
  'death-certificate': {
    '1': 'CN_ID',
    '2': 'CN_HUKOU',
    '3': 'PASSPORT',
    '4': 'MIL',
    '5': 'DRIVE',
    '6': 'HKMO_PERMIT',
    '7': 'TW_PERMIT',
    '9': 'OTHER',
  },
  student: {
    '1': 'CN_ID',
    '6': 'HKMO_PERMIT',
    '7': 'HKMO_PERMIT',
    '8': 'TW_PERMIT',
    '9': 'FPR_18',
    A: 'PASSPORT',
    Z: 'OTHER',
  },
};
