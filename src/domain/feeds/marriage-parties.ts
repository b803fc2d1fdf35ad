import { date, idNumber, idType, name, region, sex } from './fields.ts';
import { nationality } from './person-block.ts';

/** 男方 is party A and 女方 party B. */
type Party = '男方' | '女方';

/** Headers with the party before them, and the field name with its letter after it. */
const spellings = (party: Party, fieldName: string, headers: readonly string[] = []) => [
  ...headers.map((header) => `${party}${header}`),
  `${fieldName}${party === '男方' ? 'A' : 'B'}`,
];

/** Columns about one of two parties: 男方姓名, 男方身份证号 … */
export const partyName = (party: Party) => name(`${party}姓名`, 'R', { aliases: spellings(party, 'name') });
export const partySex = (party: Party) => sex(`${party}性别`, 'O', { aliases: spellings(party, 'sex') });
export const partyBirthDate = (party: Party) =>
  date(`${party}出生日期`, 'R', {
    aliases: spellings(party, 'birthDate', ['出生年月', '出生年月日', '生日', '出生时间']),
  });
export const partyIdType = (party: Party) =>
  idType(`${party}证件类型`, 'C', {
    aliases: spellings(party, 'idType', ['证件类别', '身份证件类型', '有效身份证件类别']),
  });
export const partyIdNumber = (party: Party) =>
  idNumber(`${party}证件号码`, 'R', {
    aliases: spellings(party, 'idNumber', [
      '身份证号',
      '身份证号码',
      '公民身份号码',
      '身份证件号',
      '身份证件号码',
      '证件号',
    ]),
  });
export const partyNationality = (party: Party) =>
  nationality(`${party}国籍`, spellings(party, 'nationality', ['国籍/地区', '国籍或地区']));
export const partyHukouRegion = (party: Party) =>
  region(`${party}户籍地`, 'O', {
    aliases: spellings(party, 'hukouRegion', ['户籍地区划', '户口所在地', '户籍所在地', '户籍地址', '常住户口所在地']),
  });
