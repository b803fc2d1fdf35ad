/** Groups of characters that clerks take for each other when they read handwriting. */
const GROUPS =
  '辰晨 宸寰 轩杆 涵函 涵涌 浩皓 浩洁 宇字 宇宁 梓样 梓辛 萱宣 诺若 怡恰 欣钦 欣歆 妍研 妍姘 桐铜 桐相 汐夕 沐休 沐冰 沫沬 沫抹 语浯 睿壑 泽择 泽译 奕弈 亦亥 豪毫 豪家 墨黑 航杭 然燃 雨两 琪棋 琪淇 瑶摇 瑶谣 玥钥 玥明 彤形 晴睛 晴清 清请 悦说 曦羲 晗含 嫣焉 馨磬 可呵 若苦 若芳 若茗 佳往 佳住 俊骏 俊峻 杰木 杰然 军罕 伟纬 伟讳 静净 静靖 丽俪 敏梅 艳滟 芳方 芳苏 婷停 婷亭 娟捐 娟涓 霞暇 丹舟 玲珍 玲铃 莉利 娜哪 娜挪 燕蒸 红江 英央 英莫 兰三 桂佳 秀季 秀禾 珍诊 凤风 凤夙 春舂 梅海 梅莓 淑椒 素索 建健 建律 国园 国因 华毕 平乎 志忘 志芯 明朋 明昭 文又 文交 玉王 玉主 王主 永水 永泳 福幅 金全 金余 德得 生主 林材 林杜 海悔 海侮 涛祷 波坡 波披 磊叠 勇甬 超赵 鹏朋 强弹 刚冈 斌武 辉晖 辉挥 峰锋 峰烽 飞气 洋样 龙尤 龙发 宏宠 小少 晓晚 晓浇 东车 东乐 亚业 振赈 立竖 新亲 少小 天夭 天夫 子于 子孑 云去 嘉喜 鑫森 帅师 博搏 凯剀 旭旮 世也 煜焜 昊吴 昊昱 铭名 铭洛 知和 知短 远元 景影 行衍 承丞 锦棉 锦绵 恒垣 恒桓 安按 哲誓 琛深 瑞端 瑞喘 毅毁 雪雷 颖颍 倩情 慧彗 洁浩 思恩 思意 梦楚 雅稚 紫紧 诗持 诗特 心必 书节 念令 夏复 羽习 李季 李杏 张弦 张涨 刘列 陈阵 陈冻 杨扬 杨杩 黄寅 吴昊 吴吕 周用 周同 徐除 徐涂 孙孑 朱未 朱末 胡湖 郭敦 何河 何向 林木 罗萝 郑邦 梁粱 谢射 宋宗 宋末 唐康 许汗 许讦 邓对 韩朝 冯马 曹漕 彭膨 曾会 肖尚 田由 田申 董重 潘番 袁哀 蔡祭 蒋将 余佘 余徐 于干 于千 杜社 叶什 程呈 魏巍 苏办 吕昌 丁了 任住 任仕 卢户 姚挑 沈沉 钟种 姜美 崔摧 谭潭 陆击 汪江 石右 贾买 付何 方万 邹邻 熊能 白自 邱丘 侯候 尹伊 段殴 毛手 顾须 龚袭 邵绍 万方 武式 钱线 严产 莫英';

const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(GROUPS.split(' ').flatMap(bothWays), ([character]) => character)].map(([character, pairs]) => [
    character,
    pairs.map(([, other]) => other),
  ]),
);

function bothWays(group: string): readonly (readonly [string, string])[] {
  const [a = '', b = ''] = Array.from(group);
  return [
    [a, b],
    [b, a],
  ];
}

/** Characters that look like this one; none for most characters. */
export const lookAlikesOf = (character: string): readonly string[] => NEIGHBOURS.get(character) ?? [];
