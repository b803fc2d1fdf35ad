/**
 * Variant pairs (异体、讹写), each followed by the character they are folded to for matching keys. Folding never touches
 * stored data; an answer "variant" is weaker than "equal". Editable: one pair per entry, `from` then `to`.
 *
 * The second list holds surnames that are legally different and often confused, and characters of different names that
 * get typed for each other (镕/熔, 堃/坤, 皙/晰).
 */
export const VARIANT_PAIRS: readonly string[] = (
  '昇升 陞升 喆哲 囯国 峯峰 甯宁 寗宁 菓果 寳宝 寶宝 恆恒 淸清 靑青 吿告 髙高 凞熙 煕熙 燿耀 崑昆 崐昆 崘仑 珮佩 炤照 烱炯 覩睹 堦阶 尅克 勛勋 ' +
  '勳勋 逈迥 濬浚 嵗岁 囍喜 氷冰 郞郎 秌秋 煙烟 嫻娴 嫺娴 淨净 呂吕 戶户 彥彦 產产 彊强 増增 徳德 恵惠 眞真 爲为 説说 兌兑 奐奂 乗乘 帋纸 皁皂 ' +
  '裏里 裡里 牀床 痹痺 着著 檐簷 幺么 苧苎 並并 併并 硏研 姸妍 姉姊 婣姻 廼乃 迺乃 恠怪 慾欲 晳皙 朶朵 楳梅 椉乘 槑梅 汎泛 湧涌 灋法 璢琉 瑠琉 ' +
  '畧略 畱留 祘算 禩祀 秊年 窓窗 箇个 緜绵 羣群 脩修 苐第 荘庄 蕚萼 蘓苏 虵蛇 蠭蜂 衆众 覊羁 谿溪 貮贰 賛赞 軆体 迯逃 逷逖 遯遁 邨村 酧酬 鉄铁 ' +
  '鋭锐 錬炼 鍳鉴 鑑鉴 鑒鉴 閒闲 闗关 隣邻 雋隽 霛灵 韻韵 頴颖 頽颓 飃飘 騐验 鬦斗 魯鲁 鵞鹅 麪面 龢和 龝秋'
).split(' ');

/** Different names that are confused with each other: folded alike, so that the answer is "variant" and never "equal". */
export const CONFUSED_PAIRS: readonly string[] =
  '镕熔 堃坤 皙晰 闫阎 肖萧 付傅 代戴 兰蓝 於于 餘余 馀余 範范 锺钟 邱丘 楮褚 仝同'.split(' ');
