import type { Wording } from '../values/wording.ts';
import type { RowCondition } from './grant.ts';

/** What must hold of a row before a field of it is shown, in words. */
export function conditionWords(condition: RowCondition): Wording {
  switch (condition.kind) {
    case 'code': {
      const { field, codes } = condition;
      return { zh: `仅当 ${field} 为 ${codes.join('、')}`, en: `only rows whose ${field} is ${codes.join(', ')}` };
    }
    case 'own':
      return { zh: '仅本单位报送或本辖区的记录', en: 'only rows that the own unit sent or of the own region' };
    case 'community':
      return { zh: `仅 ${condition.field} 在本辖区`, en: `only rows whose ${condition.field} lies in the own region` };
    case 'check':
      return {
        zh: `仅用于比对规则 ${condition.codes.join('、')}`,
        en: `only for findings of ${condition.codes.join(', ')}`,
      };
    case 'two-persons':
      return { zh: '须另两人批准', en: 'two other persons must allow it first' };
  }
}
