import type { CodeList } from '../values/codes.ts';

/** Why somebody lives away from the hukou place (residence registration form of one city). */
export const STAY_REASONS = [
  { code: '1', zh: '务工', en: 'work', aliases: ['打工'] },
  { code: '2', zh: '务农', en: 'farming' },
  { code: '3', zh: '经商', en: 'business' },
  { code: '4', zh: '服务', en: 'service' },
  { code: '5', zh: '因公出差', en: 'official travel', aliases: ['出差', '公务'] },
  { code: '6', zh: '借读', en: 'study', aliases: ['就读', '借读培训', '学习培训'] },
  { code: '7', zh: '治病疗养', en: 'medical treatment', aliases: ['治病', '就医', '疗养'] },
  { code: '8', zh: '保姆', en: 'domestic work', aliases: ['家政', '家政服务'] },
  { code: '9', zh: '投靠亲友', en: 'joining relatives', aliases: ['投亲', '投靠', '随迁'] },
  { code: '10', zh: '探亲访友', en: 'visit', aliases: ['探亲'] },
  { code: '11', zh: '旅游观光', en: 'tourism', aliases: ['旅游'] },
  { code: '13', zh: '学生', en: 'student', aliases: ['上学'] },
  { code: '14', zh: '其他', en: 'other' },
] as const satisfies CodeList;
