import type { Rng } from '../../../src/simulator/rng.ts';
import type { Child } from './families.ts';
import { drawKind } from '../weighted.ts';

const ORDERS = ['', '大', '小'] as const;
const PLAIN = ['未取名', '待定', '未定', '无名氏', '宝宝', '毛毛', '女婴', '男婴'] as const;

/** What a hospital writes for a child that has no name yet; nearly always after the mother. */
export function placeholderOf(mother: string, child: Child, rng: Rng): string {
  const plain = mother.replaceAll(/[^\p{Script=Han}]/gu, '').slice(0, 4);
  const order = child.order === 0 ? '' : (ORDERS[child.order] ?? '');
  const kind = drawKind(rng, { after: 0.82, infant: 0.1 }, 'plain');
  if (kind === 'after') return `${plain}之${child.sex === 1 ? '子' : '女'}${order}`;
  if (kind === 'infant') return `${plain}之婴${order}`;
  const word = rng.pick(PLAIN);
  return word.endsWith('婴') ? (child.sex === 1 ? '男婴' : '女婴') : word;
}
