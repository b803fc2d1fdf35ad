/** Whole given names and single characters in fashion, by sex and decade of birth. */
export interface Fashion {
  readonly whole: readonly string[];
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** Share of one-character given names. */
  readonly single: number;
}

const list = (text: string): readonly string[] => text.split(' ');
const characters = (text: string): readonly string[] => Array.from(text);

const MEN: Readonly<Record<string, Fashion>> = {
  old: {
    whole: list(
      '建国 国强 德明 志明 永福 玉山 文华 金生 福生 长青 树林 振华 明德 国华 玉林 广才 庆祥 宝山 光荣 占山 家宝 天宝',
    ),
    first: characters('德国文玉金福长树振明广庆宝光占永志兴万有水春世成连忠'),
    last: characters('生明华林山福才祥荣贵清海堂德义仁全发根旺江财田龙'),
    single: 0.06,
  },
  y60: {
    whole: list('建军 建华 志强 卫东 国庆 红军 永强 建平 爱国 向东 文革 新民 建设 援朝 跃进 和平 国栋 小平 志刚 建明'),
    first: characters('建志卫国红永爱向新和小文晓立学春海金俊宏'),
    last: characters('军华强东庆平民国明刚林生新义辉忠伟峰杰兵'),
    single: 0.18,
  },
  y80: {
    whole: list('志伟 晓东 海涛 俊杰 建波 文斌 小龙 国伟 永刚 海波 志鹏 红伟 晓峰 立新 亚东 宏伟 振宇 少华 春雷 新宇'),
    first: characters('志晓海俊文小国永立亚宏振少春新嘉云天一子'),
    last: characters('伟东涛杰波斌龙刚鹏峰宇华雷勇超磊辉亮飞健'),
    single: 0.42,
  },
  y00: {
    whole: list('俊杰 浩然 子轩 宇航 志豪 文博 天宇 嘉豪 鑫磊 子豪 家豪 俊豪 宇轩 浩宇 博文 泽宇 梓豪 明轩 睿智 思远'),
    first: characters('俊浩子宇志文天嘉鑫家博泽梓明睿思一奕皓晨'),
    last: characters('杰然轩航豪博宇磊文智远辰涵阳泽宸铭睿哲霖'),
    single: 0.2,
  },
  y20: {
    whole: list('奕辰 宇轩 浩宇 沐宸 子墨 梓睿 亦辰 宇泽 沐阳 景行 一诺 泽宇 承泽 君浩 奕泽 浩然 梓轩 知远 煜城 家宝'),
    first: characters('奕宇浩沐子梓亦景一泽承君知煜书云昊星嘉亮'),
    last: characters('辰轩宇宸墨睿泽阳行诺浩远城铭安然霖恒川哲'),
    single: 0.06,
  },
};

const WOMEN: Readonly<Record<string, Fashion>> = {
  old: {
    whole: list('秀英 桂英 玉兰 秀兰 桂兰 玉英 凤英 秀珍 玉珍 桂芳 淑珍 兰英 凤兰 玉梅 春兰 秀云 素珍 翠英 桂花 金凤'),
    first: characters('秀桂玉凤兰淑素翠春金美月菊彩银爱香莲'),
    last: characters('英兰珍芳梅云花凤荣香琴莲娥仙芝清华珠'),
    single: 0.06,
  },
  y60: {
    whole: list('丽华 红梅 秀丽 建英 爱华 淑华 小红 春梅 玉华 美玲 丽萍 红霞 爱萍 晓红 秀梅 丽娟 桂荣 海燕 卫红 艳华'),
    first: characters('丽红秀建爱淑小春玉美晓桂海卫艳雪金文月亚'),
    last: characters('华梅丽英萍红霞玲娟燕荣芳琴云芬莉敏珍香平'),
    single: 0.22,
  },
  y80: {
    whole: list('晓燕 丽娜 海燕 婷婷 静静 丹丹 雪梅 晓丽 艳丽 丽丽 娜娜 莉莉 佳佳 春燕 小燕 文静 亚男 雅静 玲玲 燕燕'),
    first: characters('晓丽海雪艳春小文亚雅佳玉美金红秋冬梦思'),
    last: characters('燕娜丽梅静婷男玲莉敏娟芳慧洁琳萍霞颖蕾晶'),
    single: 0.44,
  },
  y00: {
    whole: list('欣怡 梓涵 诗涵 雨涵 佳怡 思雨 雨欣 子涵 可欣 梦瑶 紫涵 欣妍 嘉怡 雅静 雨婷 佳琪 心怡 若曦 诗琪 语嫣'),
    first: characters('欣梓诗雨佳思子可梦紫嘉雅心若语梦依一晨静'),
    last: characters('怡涵欣雨妍瑶婷琪曦嫣彤菲萱玥蕊宁悦诺慧颖'),
    single: 0.14,
  },
  y20: {
    whole: list('一诺 依诺 若汐 语桐 沐晴 芷晴 可馨 苡沫 清妍 书瑶 予安 念安 知夏 梓萱 诗涵 昕妍 安然 星瑶 思语 桐雨'),
    first: characters('一依若语沐芷可苡清书予念知梓诗昕安星思桐'),
    last: characters('诺汐桐晴馨沫妍瑶安夏萱涵然语雨玥宁汀禾窈'),
    single: 0.05,
  },
};

/** Names of minorities written in Han characters with the separator U+00B7. */
export const MINORITY_NAMES: Readonly<Record<1 | 2, readonly string[]>> = {
  1: list('阿卜杜·热合曼 买买提·艾力 艾尼瓦尔·吾守尔 阿迪力·买买提 吐尔逊·库尔班 巴特尔·苏和 扎西·顿珠 木合塔尔·艾山'),
  2: list('阿依古丽·买买提 古丽娜尔·艾合买提 热依汗·吐尔地 帕提古丽·库尔班 其其格·乌云 卓玛·央金 迪丽努尔·阿卜力孜'),
};

/** Characters outside the commonest sets that older systems lose: CJK extension A and extension E or F. */
export const RARE_CHARACTERS = characters('𬱖㛃𬍛𫖯㬎');

export function fashionOf(sex: 1 | 2, year: number): Fashion {
  const table = sex === 1 ? MEN : WOMEN;
  const period = year < 1955 ? 'old' : year < 1975 ? 'y60' : year < 1995 ? 'y80' : year < 2013 ? 'y00' : 'y20';
  const fashion = table[period];
  if (!fashion) throw new RangeError(`no names for ${year}`);
  return fashion;
}
