import { Weighted } from '../weighted.ts';

/**
 * The hundred commonest surnames with their share of the registered population in per ten thousand: approximate shares of the top ranks
 * as the Ministry of Public Security publishes them (全国姓名报告 2018–2020: 王 李 张 刘 陈 are 30.8 %, the hundred together 85.9 %).
 */
const HUNDRED =
  '王725 李719 张683 刘539 陈453 杨308 黄223 赵229 吴205 周202 徐166 孙154 马129 朱126 胡131 郭115 何117 林118 高110 罗86 郑93 梁84 谢72 宋81 唐65 许73 邓62 韩68 冯64 曹62 彭57 曾51 肖59 田51 董51 潘48 袁54 蔡53 蒋48 余46 于48 杜44 叶42 程50 魏45 苏47 吕47 丁43 任42 卢47 姚37 沈41 钟40 姜39 崔38 谭38 陆36 范36 汪34 廖34 石32 金34 韦33 贾42 夏37 付34 方35 邹33 熊30 白29 孟29 秦29 邱29 侯26 江27 尹24 薛40 闫27 段27 雷23 龙25 黎22 史26 陶18 贺20 毛26 郝25 顾26 龚20 邵24 万24 覃22 武22 钱19 戴35 严18 莫19 孔18 向19 常21';

/** Ranks after the hundred, by Zipf's law over what the hundred leave; the compound ones with their published numbers of bearers. */
const TAIL =
  '汤文施倪殷洪翟安颜牛温芦季俞章鲁葛伍申尤毕聂丛焦柳邢路岳齐梅庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位霍翁隋植甘景薄单包司柏宁柯阮桂闵欧解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜井巩原荆占仇鞠生';
const COMPOUND = '欧阳80 上官6 皇甫5 令狐4 诸葛3 司徒3 司马2 申屠1 夏侯1';
const LEFT_FOR_TAIL = 1300;

function numbered(text: string): readonly (readonly [string, number])[] {
  return text.split(' ').map((entry) => {
    const [, surname = '', share = '0'] = /^(\D+)(\d+)$/u.exec(entry) ?? [];
    return [surname, Number(share)] as const;
  });
}

function tail(): readonly (readonly [string, number])[] {
  const characters = [...new Set(Array.from(TAIL))];
  const sum = characters.reduce((total, _, rank) => total + 1 / (rank + 12), 0);
  return characters.map((surname, rank) => [surname, LEFT_FOR_TAIL / (rank + 12) / sum] as const);
}

/** All surnames with their weights. */
export const SURNAME_SHARES: readonly (readonly [string, number])[] = [
  ...numbered(HUNDRED),
  ...tail(),
  ...numbered(COMPOUND).map(([surname, share]) => [surname, share / 10] as const),
];

/** Surnames of one county: some clans are many times as numerous there as in the country, others rare. */
export function surnamesOfCounty(factor: (surname: string) => number): Weighted<string> {
  return new Weighted(SURNAME_SHARES.map(([surname, share]) => [surname, share * factor(surname)] as const));
}
