import type { Wording } from '../values/wording.ts';
import type { Consumer } from '../access/actor.ts';

/** Readers under the agreements, as people say. */
export const READER_NAMES: Readonly<Record<Consumer, Wording>> = {
  PS: { zh: '公安', en: 'PS' },
  HC: { zh: '卫健', en: 'HC' },
  MZ: { zh: '民政', en: 'MZ' },
  ED: { zh: '教育', en: 'ED' },
  GR: { zh: '乡镇街道', en: 'GR' },
  SV: { zh: '第三方调查', en: 'SV' },
  HUB: { zh: '联核平台', en: 'the hub' },
};
