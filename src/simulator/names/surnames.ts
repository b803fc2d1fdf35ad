/**
 * The commonest Han surnames with their approximate share of the population in per ten thousand
 * (Ministry of Public Security, 全国姓名报告 2019–2021), a tail of rarer ones, and compound surnames.
 */
export const SURNAMES: readonly (readonly [string, number])[] = [
  ...parse(
    '王720 李718 张680 刘540 陈460 杨310 赵220 黄220 周190 吴190 徐170 孙150 胡140 朱130 高120 林120 何120 郭110 马110 罗100',
  ),
  ...parse(
    '梁95 宋85 郑85 谢80 韩75 唐70 冯68 于62 董61 程58 曹57 袁55 邓54 许54 沈50 曾50 彭49 吕47 苏46 卢46 蒋45 蔡45 贾43 丁42',
  ),
  ...parse(
    '魏42 薛40 叶40 潘39 杜38 戴36 夏36 钟36 汪36 田36 任35 姜34 范34 方34 石33 姚33 谭33 廖33 邹31 熊31 金31 陆30 郝30',
  ),
  ...parse(
    '孔29 白29 崔28 康28 毛27 邱27 秦27 江26 史26 顾26 侯25 邵25 孟25 龙24 万24 段23 雷23 钱23 汤23 尹22 黎22 易21 常21 武21',
  ),
  ...parse(
    '乔20 贺20 赖20 龚20 文19 庞18 樊18 兰18 殷17 施17 陶17 洪16 翟16 安16 颜16 倪15 严15 牛15 温15 芦14 季14 俞14 章14 鲁13',
  ),
  ...parse(
    '葛13 伍13 韦13 申13 尤12 毕12 聂12 丛11 焦11 向11 柳11 邢11 路10 岳10 齐10 梅10 莫10 庄9 辛9 管9 祝8 左8 涂8 谷7 祁7 时7',
  ),
  ...parse(
    '舒7 耿7 牟7 卜6 詹6 关6 苗6 凌6 费6 纪6 靳5 盛5 童5 欧5 甄5 项5 曲5 成5 游5 阳5 裴4 席4 卫4 查4 屈4 鲍4 位4 覃4 霍4 翁4',
  ),
  ...parse('欧阳8 司马1 上官1 诸葛1 夏侯1 皇甫1 尉迟1 令狐1 慕容1'),
];

function parse(text: string): (readonly [string, number])[] {
  return text.split(' ').map((entry) => {
    const match = /^(\D+)(\d+)$/u.exec(entry);
    return [match?.[1] ?? '', Number(match?.[2] ?? 0)] as const;
  });
}
