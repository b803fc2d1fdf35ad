/** Compound surnames (复姓), for masking and for comparing surnames. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 端木 万俟 闻人 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 轩辕 ' +
    '钟离 宇文 长孙 鲜于 司徒 司空 司寇 亓官 子车 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 段干 百里 东郭 南门 呼延 ' +
    '羊舌 微生 梁丘 左丘 东门 西门 南宫 第五 独孤 纳兰 完颜 爱新觉罗 叶赫那拉 哥舒 贺兰 耶律 歌舒 侯莫陈 达奚 褚师 即墨 相里 阿史那'
  ).split(' '),
);

/** Longest compound surname in characters. */
export const LONGEST_SURNAME = 4;

/** Readings of compound surnames that differ from the readings of their characters. */
export const COMPOUND_READINGS: ReadonlyMap<string, string> = new Map([
  ['尉迟', 'yuchi'],
  ['万俟', 'moqi'],
  ['长孙', 'zhangsun'],
  ['澹台', 'tantai'],
  ['单于', 'chanyu'],
  ['亓官', 'qiguan'],
  ['宰父', 'zaifu'],
  ['夹谷', 'jiagu'],
  ['乐正', 'yuezheng'],
  ['鲜于', 'xianyu'],
  ['令狐', 'linghu'],
  ['相里', 'xiangli'],
]);

/** Surnames read otherwise than the dictionary's first reading, above the generated table (readings of names in use). */
export const SINGLE_READINGS: ReadonlyMap<string, string> = new Map(
  (
    '单shan 曾zeng 解xie 仇qiu 任ren 查zha 盖ge 区ou 华hua 朴piao 缪miao 种chong 秘bi 黑he 冼xian 洗xian 纪ji 应ying 翟zhai ' +
    '覃qin 隗wei 逄pang 宓mi 祭zhai 葛ge 车che 谌chen 么yao 呙guo 尹yin 薄bo 乐yue 员yun 召shao 折she 繁po 牟mou 晁chao 臧zang 贾jia ' +
    '石shi 柏bai 沈shen 卜bu 曲qu 宁ning 那na 哈ha 俞yu 余yu 景jing 祝zhu 都du 佘she 郇xun 宿su 句gou 燕yan 干gan 大da 适shi'
  )
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)] as const),
);
