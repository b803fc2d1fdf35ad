import type { CodeList } from './code-list.ts';
import { COUNTRIES } from './countries.generated.ts';

/** Nationality or region as ISO 3166 alpha-3, the code set of GB/T 2659; aliases hold alpha-2, numeric and short names. */
export const NATIONALITIES: CodeList = COUNTRIES.split('\n').map((line) => {
  const [code = '', zh = '', en = '', ...aliases] = line.split(',');
  return { code, zh, en, aliases };
});
