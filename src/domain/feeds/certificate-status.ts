import type { CodeList } from '../values/codes.ts';

/** State of a medical certificate of birth or death; only valid ones take part in matching. */
export const CERTIFICATE_STATUS = [
  { code: '1', zh: '有效', en: 'valid', aliases: ['正常'] },
  { code: '2', zh: '作废', en: 'void', aliases: ['废证', '已作废'] },
  { code: '3', zh: '遗失', en: 'lost', aliases: ['丢失', '挂失'] },
] as const satisfies CodeList;

/** Whether a certificate still stands; one without a stated status does. */
export const isValidCertificate = (status: string | null): boolean => status === null || status === '1';
