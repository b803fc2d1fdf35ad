import type { Rng } from '../../../src/simulator/rng.ts';
import { drawKind, zipf } from '../weighted.ts';

const list = (text: string): readonly string[] => text.split(' ');

const MEN = zipf(
  list(
    '买买提 阿卜杜拉 艾力 吐尔逊 库尔班 艾买提 阿迪力 热合曼 艾尼瓦尔 玉素甫 依明 吾守尔 木合塔尔 肉孜 亚森 克里木 艾合买提 阿布都热合曼 图尔荪 达吾提 尼亚孜 卡德尔 巴特尔 乌力吉 扎西 顿珠 才让 多吉 次仁 索朗 别克 叶尔肯 努尔兰 阿力木 伊力哈木 麦麦提 阿不力孜 沙吾提 托乎提 依布拉音',
  ),
  0.8,
  1,
);
const WOMEN = zipf(
  list(
    '阿依古丽 古丽娜尔 热依汗 帕提古丽 迪丽努尔 阿依努尔 古丽 玛依努尔 阿米娜 热孜万古丽 祖丽皮亚 阿孜古丽 米热古丽 汗克孜 帕提曼 卓玛 央金 拉姆 其其格 乌云 萨仁 娜仁 德吉 措姆 阿娜尔 古丽米热 凯丽比努尔 茹先古丽 木尼拉 穆妮热',
  ),
  0.8,
  1,
);

/** Parts that are written in several ways. */
const SPELLINGS = list(
  '买买提-麦麦提 吐尔逊-图尔荪 艾力-艾里 古丽-古力 阿卜杜-阿布都 热合曼-热合满 库尔班-库尔板 艾合买提-艾海提 努尔-奴尔 阿迪力-阿迪勒 玉素甫-玉苏普 依明-伊敏 其其格-琪琪格 才让-才仁 次仁-泽仁 阿依-阿伊 卡德尔-卡迪尔',
).map((pair) => pair.split('-') as [string, string]);

/** A name with the father's name after the dot. */
export const drawMinorityName = (sex: 1 | 2, father: string, rng: Rng): string =>
  `${(sex === 1 ? MEN : WOMEN).draw(rng)}·${father === '' ? MEN.draw(rng) : firstPart(father)}`;

export const firstPart = (name: string): string => name.split('·')[0] ?? name;

/** Another dot, no dot, cut off by a short field, without the father's name, or another spelling of a part. */
export function minorityNameSlip(name: string, rng: Rng): string {
  const kind = drawKind(rng, { dot: 0.3, noDot: 0.15, cut: 0.12, first: 0.13 }, 'spelling');
  if (kind === 'dot') return name.replaceAll('·', rng.pick(['•', '.', '・', '‧', ' ']));
  if (kind === 'noDot') return name.replaceAll('·', '');
  if (kind === 'first') return firstPart(name);
  if (kind === 'cut')
    return Array.from(name)
      .slice(0, Math.max(3, name.length - rng.between(1, 2)))
      .join('');
  return otherSpelling(name, rng);
}

function otherSpelling(name: string, rng: Rng): string {
  const fitting = SPELLINGS.flatMap(([a, b]) => [
    ...(name.includes(a) ? [[a, b] as const] : []),
    ...(name.includes(b) ? [[b, a] as const] : []),
  ]);
  if (fitting.length === 0) return name.replaceAll('·', '');
  const [from, to] = rng.pick(fitting);
  return name.replace(from, to);
}
