import { type Weighted, zipf } from '../weighted.ts';

const list = (text: string): readonly string[] => text.split(' ');
const characters = (text: string): readonly string[] => Array.from(text);

/** Given names of one sex and cohort. */
export interface Fashion {
  readonly whole: Weighted<string>;
  readonly first: Weighted<string>;
  readonly last: Weighted<string>;
  readonly single: Weighted<string>;
  /** Share of given names taken whole from the list of the cohort's favourites. */
  readonly wholeShare: number;
  /** Share of given names of one character. */
  readonly singleShare: number;
}

function fashion(
  whole: string,
  first: string,
  last: string,
  single: string,
  shares: readonly [number, number],
): Fashion {
  return {
    whole: zipf(list(whole), 0.6, 5),
    first: zipf(characters(first), 0.6, 5),
    last: zipf(characters(last), 0.55, 5),
    // Names of one character are spread wider than the favourites: any character that ends names may stand alone.
    single: zipf([...new Set(characters(single + last + first))], 0.55, 6),
    wholeShare: shares[0],
    singleShare: shares[1],
  };
}

/**
 * Given names in fashion by sex and decade of birth. Favourites of each decade after the yearly 全国姓名报告 of the Ministry of Public
 * Security (2018–2021): 建国 桂英 of the 1950s, 伟 静 of the 1980s, 奕辰 一诺 of 2020; 6.3 % of the newborn of 2020 bear one character.
 */
const FASHIONS: Readonly<Record<string, Fashion>> = {
  m1950: fashion(
    '建国 建华 国华 和平 明 建平 军 平 志明 德明 建军 国平 文明 志强 国强 玉林 建新 国庆 建民 永福 振华 援朝 金生 福生 长青 树林 文华 卫国 国安 永祥',
    '建国志文玉金德永明福长春树振广庆宝光兴万有水世成连忠',
    '国华平明军强生林福祥清德荣贵山海堂义全发根才',
    '明军平刚强华林生杰伟',
    [0.2, 0.1],
  ),
  m1970: fashion(
    '军 勇 伟 建军 强 刚 建华 斌 波 辉 涛 志强 建平 建国 海涛 卫东 志刚 永强 红军 小军 国强 建明 永刚 文军 建伟 春生 海军 志勇 晓东 小平',
    '建志永海国文小晓卫红春俊立学金宏新爱云成',
    '军强华平伟刚明东峰林生辉波涛斌勇兵民杰国',
    '军勇伟强刚斌波辉涛平杰峰明鹏华东林超兵',
    [0.2, 0.32],
  ),
  m1980: fashion(
    '伟 磊 勇 涛 超 强 鹏 军 波 杰 刚 斌 辉 峰 飞 洋 志强 俊杰 建军 海涛 晓东 文斌 志伟 永刚 海波 建波 志鹏 晓峰 建伟 海龙 亚东 宏伟 振宇 小龙 春雷 文涛 立新 永强 少华 国伟',
    '志晓海俊文小建永亚宏振少春立国新嘉云天子',
    '伟东涛波杰斌龙刚鹏峰宇华雷勇超辉亮飞军强健磊',
    '伟磊勇涛超强鹏军波杰刚斌辉峰飞洋健亮旭浩龙宁凯',
    [0.18, 0.38],
  ),
  m1990: fashion(
    '杰 浩 鑫 帅 超 宇 磊 涛 伟 鹏 俊杰 宇航 志豪 文博 浩然 家豪 俊豪 文杰 志强 天宇 海涛 凯 俊 旭 嘉豪 子豪 志伟 晓东 文豪 佳豪 少杰 世杰 明杰 俊峰 志鹏 志远 博文 一鸣 宇轩 子轩',
    '俊志文浩家嘉子宇天海晓世明鑫佳少建振博永',
    '杰豪伟宇鹏龙涛航峰文辉磊轩博斌浩超凯飞翔',
    '杰浩鑫帅超宇磊涛伟鹏凯俊旭洋阳龙强斌健辉',
    [0.2, 0.35],
  ),
  m2020: fashion(
    '奕辰 宇轩 浩宇 亦辰 宇辰 子墨 宇航 浩然 梓豪 亦宸 沐宸 沐辰 茗泽 宇泽 奕泽 沐阳 子轩 梓睿 浩轩 一诺 梓轩 俊熙 宸宇 奕宸 皓轩 泽宇 铭泽 铭轩 梓辰 子睿 一鸣 景行 承泽 梓涵 子涵 皓宇 梓宸 俊杰 子豪 博文 思远 嘉豪 煜宸 宇宸 昊宇 昊然 浩辰 子辰 明轩 辰宇 锦程 嘉懿 知远 星辰 安然 一凡 天佑 君浩 逸辰 若谷',
    '梓子宇浩奕亦沐俊泽铭一嘉皓昊煜明思景承锦辰宸天瑞君博文星睿书云知佳家逸晨恩家',
    '辰轩宇泽宸睿然豪墨涵阳航熙霖铭杰博浩诺远恒城安哲琛瑞昊煜帆翔源洋毅晨',
    '辰宸睿泽熙诺墨昊煜琛铭霖轩宇恒毅哲帆',
    [0.17, 0.06],
  ),
  f1950: fashion(
    '秀英 桂英 英 玉兰 秀兰 玉英 桂兰 秀珍 凤英 玉珍 兰英 素英 桂芳 淑珍 秀华 玉梅 桂香 春兰 秀云 玉华 淑英 凤兰 美英 桂珍 秀芳 翠英 金凤 玉芳 爱英 月英',
    '秀桂玉凤淑素春翠金美月菊爱兰彩银香莲惠',
    '英兰珍芳梅云花凤荣香琴莲华娥清珠仙芝',
    '英兰芳敏萍华玲平珍云',
    [0.26, 0.1],
  ),
  f1970: fashion(
    '丽 敏 艳 芳 静 霞 燕 玲 红 娟 红梅 丽华 秀英 海燕 春梅 小红 红霞 丽娟 丽萍 建英 爱华 晓红 秀丽 美玲 丽丽 秀梅 桂荣 卫红 艳丽 春燕',
    '丽红秀海春小建爱美晓玉淑艳雪文桂亚金月',
    '梅华丽霞英萍红玲娟燕芳琴云敏芬莉香平荣珍',
    '丽敏艳芳静霞燕玲红娟萍莉英华琴梅云',
    [0.2, 0.34],
  ),
  f1980: fashion(
    '静 丽 娜 敏 艳 燕 芳 婷 娟 霞 丹 玲 颖 莉 丽娜 晓燕 海燕 婷婷 丽丽 丹丹 静静 雪梅 晓丽 艳丽 娜娜 春燕 莉莉 佳佳 红梅 丽娟 文静 晓红 小燕 艳红 丽萍 丽华 玲玲 亚男 春梅 海霞',
    '晓丽海雪艳春小文亚雅佳玉美金红秀冬梦思',
    '燕娜丽梅静婷红玲莉敏娟芳慧霞萍洁琳颖蕾',
    '静丽娜敏艳燕芳婷娟霞丹玲颖莉倩洁琳雪慧晶萍红',
    [0.2, 0.42],
  ),
  f1990: fashion(
    '静 婷 雪 婷婷 敏 悦 颖 慧 倩 欣 雨 丹 洁 佳 思思 丽娜 雅婷 佳佳 晓燕 梦婷 雪梅 雨晴 梦瑶 雅静 佳怡 思雨 欣怡 文静 晓雪 梦雪 佳慧 静怡 雅琴 雨薇 晓敏 晓慧 佳琪 紫薇 海燕 梦洁',
    '雅佳梦晓雨思雪文欣静紫玉婷海诗嘉慧晨美子',
    '婷静怡雪慧敏洁琪颖雯欣琳瑶倩琴芳燕丽萍莹薇',
    '静婷雪敏悦颖慧倩欣雨丹洁佳莹琳琪璐瑶',
    [0.2, 0.36],
  ),
  f2020: fashion(
    '一诺 依诺 欣怡 梓涵 语桐 欣妍 可欣 语汐 雨桐 梦瑶 若汐 艺涵 苡沫 诗涵 子涵 佳怡 梓萱 语彤 思涵 雨萱 雨欣 梓琪 紫涵 梓晗 雨涵 梓妍 芷晴 可馨 若曦 沐晴 思语 昕怡 心怡 诗琪 静怡 欣悦 语嫣 梓瑶 雨彤 思彤 清妍 书瑶 念安 知夏 芊羽 婉婷 锦萱 子萱 艺馨 馨悦 佳琪 佳欣 可可 予安 沐瑶 奕涵 亦涵 苏沫 星玥 若溪',
    '梓语一依欣若诗雨可子思佳沐苡艺心芷念知梦紫锦清书婉昕星奕亦静悦馨嘉安玥伊',
    '涵桐怡汐妍欣诺萱瑶彤晴沫馨琪悦玥曦安晗嫣溪然宁夏可儿语雅颖婷雯',
    '诺玥彤妍汐悦晗宁萱沫瑶曦可',
    [0.17, 0.06],
  ),
};

/** The fashion of a sex (1 male, 2 female) in a year of birth; throws outside 1940 to 2030. */
export function fashionOf(sex: 1 | 2, year: number): Fashion {
  const cohort = year < 1965 ? '1950' : year < 1980 ? '1970' : year < 1990 ? '1980' : year < 2008 ? '1990' : '2020';
  const found = FASHIONS[`${sex === 1 ? 'm' : 'f'}${cohort}`];
  if (found === undefined || year < 1940 || year > 2030) throw new RangeError(`no given names for ${year}`);
  return found;
}
