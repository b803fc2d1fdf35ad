import { plainDate, type PlainDate } from './calendar-date.ts';
import { regionTable, type RegionEntry, type RegionTable } from './region-table.ts';

/*
 * The fictitious province 29 (unused in GB/T 2260): no real person can live or be registered there.
 * Towns: three digits and name; the word after the colon makes the names of the villages, so that they differ.
 */
const TOWNS_290121 =
  '101示例镇:河|102青石镇:石|103柳林镇:柳|104白云镇:云|105双桥镇:桥|106红枫镇:枫|201新泉乡:泉|202石门乡:岭|001城东街道:城|002城西街道:湖';
const TOWNS_290122 =
  '101对照镇:塘|102清溪镇:溪|103大坪镇:坪|104竹山镇:竹|105龙湾镇:湾|106金沙镇:沙|201松林乡:松|202梅花乡:梅|001北门街道:门';
const TOWNS_290123 = '101旧营镇:营|102古渡镇:渡';

const VILLAGE_HEADS = Array.from('东西南北上下前后大小新老中');
const COMMUNITY_HEADS = ['和平', '光明'] as const;
const MERGED_ON = { last: plainDate('2015-12-31'), first: plainDate('2016-01-01') };
/** New codes of the merged county's towns. */
const SUCCESSOR_OF_TOWN: Readonly<Record<string, string>> = { '290123101': '290122107', '290123102': '290122108' };

function entry(code: string, name: string, over: Partial<RegionEntry> = {}): RegionEntry {
  return { code, name, validFrom: null, validTo: null, successors: [], ...over };
}

function villages(town: string, word: string): readonly RegionEntry[] {
  const communities = COMMUNITY_HEADS.map((head, index) => entry(`${town}00${index + 1}`, `${head}${word}社区`));
  const rural = VILLAGE_HEADS.map((head, index) => entry(`${town}${201 + index}`, `${head}${word}村`));
  return [...communities, ...rural];
}

function townsOf(county: string, list: string): readonly RegionEntry[] {
  return list.split('|').flatMap((item) => {
    const [town = '', word = ''] = item.slice(3).split(':');
    const code = county + item.slice(0, 3);
    return [entry(code, town), ...villages(code, word)];
  });
}

/* County 290123 was merged into 290122: its codes end, each with one successor. */
function ended(old: RegionEntry, last: PlainDate): RegionEntry {
  const town = SUCCESSOR_OF_TOWN[old.code.slice(0, 9)] ?? '290122';
  return { ...old, validTo: last, successors: [town + old.code.slice(9)] };
}

function takenOver(old: RegionEntry): RegionEntry {
  const town = SUCCESSOR_OF_TOWN[old.code.slice(0, 9)] ?? '';
  return { ...old, code: town + old.code.slice(9), validFrom: MERGED_ON.first };
}

const MERGED_TOWNS = townsOf('290123', TOWNS_290123);

/** Divisions of the fictitious province 29, with county 290123 that was merged into 290122 at the end of 2015. */
export const REGIONS: RegionTable = regionTable([
  entry('290000', '示例省'),
  entry('290100', '示例市'),
  entry('290121', '示例县'),
  ...townsOf('290121', TOWNS_290121),
  entry('290122', '对照县'),
  ...townsOf('290122', TOWNS_290122),
  ...MERGED_TOWNS.map(takenOver),
  ended(entry('290123', '旧名县'), MERGED_ON.last),
  ...MERGED_TOWNS.map((old) => ended(old, MERGED_ON.last)),
]);
