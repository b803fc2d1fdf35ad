import { COUNTRY_CODES } from './country-codes.ts';
import { writeTable } from './table-file.ts';

/* Names of GB/T 2659 where the locale data says it differently, and short forms met on rosters. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  CN: ['中国', '中华人民共和国', '中国大陆', '中国籍'],
  HK: ['中国香港', '香港', '香港特别行政区', '中国香港特别行政区'],
  MO: ['中国澳门', '澳门', '澳门特别行政区', '中国澳门特别行政区'],
  TW: ['中国台湾', '台湾', '台湾省', '中国台湾省'],
  US: ['美国', '美利坚合众国', '美'],
  GB: ['英国', '大不列颠及北爱尔兰联合王国'],
  RU: ['俄罗斯', '俄罗斯联邦'],
  KR: ['韩国', '大韩民国', '南韩'],
  KP: ['朝鲜', '朝鲜民主主义人民共和国', '北朝鲜'],
  JP: ['日本', '日本国'],
  VN: ['越南', '越南社会主义共和国'],
  LA: ['老挝', '老挝人民民主共和国'],
  MM: ['缅甸', '缅甸联邦共和国'],
};

function countryLine(codes: string): string {
  const [alpha2 = '', alpha3 = '', numeric = ''] = codes.split(' ');
  const zh = new Intl.DisplayNames('zh-Hans-CN', { type: 'region' }).of(alpha2) ?? alpha3;
  const en = new Intl.DisplayNames('en', { type: 'region' }).of(alpha2) ?? alpha3;
  const names = NAMES[alpha2] ?? [zh];
  return [alpha3, names[0], en.replaceAll("'", '’'), alpha2, numeric, ...names.slice(1)].join(',');
}

/** Writes the nationality list: alpha-3, Chinese name, English name, then aliases. */
export function writeCountries(): void {
  const lines = COUNTRY_CODES.trim().split(/[|\n]/).map(countryLine).toSorted();
  const source = `GB/T 2659 code set; names from Unicode CLDR ${process.versions['cldr']} (Unicode licence)`;
  writeTable('countries.generated.ts', source, [`export const COUNTRIES = \`${lines.join('\n')}\`;`]);
}
