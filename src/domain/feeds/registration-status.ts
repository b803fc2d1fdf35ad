import type { CodeList } from '../values/codes.ts';

/** State of a marriage registration (民法典 §1051–1054: void and revocable marriages). */
export const MARRIAGE_STATUS = [
  { code: '1', zh: '有效', en: 'valid', aliases: ['正常'] },
  { code: '2', zh: '撤销', en: 'revoked', aliases: ['已撤销'] },
  { code: '3', zh: '无效', en: 'void', aliases: ['宣告无效', '作废'] },
] as const satisfies CodeList;

/** State of a divorce registration. */
export const DIVORCE_STATUS = [
  { code: '1', zh: '有效', en: 'valid', aliases: ['正常'] },
  { code: '2', zh: '撤销', en: 'revoked', aliases: ['已撤销', '作废'] },
] as const satisfies CodeList;

/** Why a marriage certificate was written: only a first or retroactive registration is a marriage event. */
export const MARRIAGE_REGISTER_TYPES = [
  { code: '1', zh: '首次登记', en: 'first issue', aliases: ['结婚登记', '首次', '初次登记', '首发'] },
  { code: '2', zh: '补领', en: 're-issue', aliases: ['补领婚姻登记证', '补领登记', '补发'] },
  { code: '3', zh: '补办', en: 'retroactive registration', aliases: ['补办登记', '补办结婚登记'] },
] as const satisfies CodeList;

/** Marital status before registration, first digit only (GB/T 2261.2). */
export const MARITAL_BEFORE = [
  { code: '10', zh: '未婚', en: 'never married', aliases: ['1'] },
  { code: '30', zh: '丧偶', en: 'widowed', aliases: ['3'] },
  { code: '40', zh: '离婚', en: 'divorced', aliases: ['4', '离异'] },
] as const satisfies CodeList;
