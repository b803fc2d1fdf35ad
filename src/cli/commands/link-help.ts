/** What `lianhe link --help` says below the options. */
export const LINK_HELP = `
PAIRS.csv: left_id,right_id,weight,probability,pattern
  weight       比特,只看这一对时两条记录属同一人的可能性之比的 log2(含先验)
               bits: log2 of the odds of the pair taken alone, prior included
  probability  由 weight 得出;加 --one-to-one 时为所有一对一配法中含有该对者所占份额,已计入竞争者、亲属与已有归属的记录
               from the weight; with --one-to-one the share of all one-to-one matchings that hold the pair: rivals, kin and
               records that are already spoken for are counted
  pattern      各比较项的等级,如 given_name=exact;surname=slip;date_of_birth=missing / level of every comparison
  按 weight 从高到低;一份名单自查重时每对只写一次 / highest first; one list with itself gives each pair once
CLUSTERS.csv: id,cluster
  每条记录一行;加 --one-to-one 时按一对一结果,否则用平均连接聚类;两份名单编号有重复时前加 L: 或 R:
  every record; the one-to-one links, else average-link clusters; ids get L: or R: when both lists share one
三种结果 three outcomes(标准错误、JSON 与报告中计数 / counted on stderr, in the JSON and in the report):
  link    概率达到模型的关联阈值,且无矛盾 / from the model's link threshold, with nothing against it
  review  由人判定:硬性矛盾(vetoes)、并列、仅姓名有别(guard)、另有相近人选、证据不足
          for a person: hard conflicts, ties, told apart by names only, close rivals, weak evidence
  none    其余 / the rest
编号 identifiers: 模型 id 中第一个有值且不重复的列,否则用行号(表头下从 1 起)
  the first column of the model's “id” that is filled and unique, else the row number from 1
TRUTH: left_id,right_id 或 id,cluster(可加 list 列:left、right)

例 examples:
  lianhe link births.xlsx hukou.csv --model examples/models/births-zh.yaml --out pairs.csv --one-to-one --report report.html
  lianhe link people.csv --model examples/models/persons-latin.yaml --out pairs.csv --clusters clusters.csv
  lianhe link people.csv --out pairs.csv --save-model model.yaml
`;
