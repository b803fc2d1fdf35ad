import { writeCharacterFolding } from './character-folding.ts';
import { writeCountries } from './countries.ts';
import { writeLookAlikes } from './look-alikes.ts';
import { writeLunarYears } from './lunar-years.ts';
import { writeMoreReadings } from './more-readings.ts';
import { writePinyin } from './pinyin.ts';

/** Writes every generated table of the value layer; the same packages give the same files. */
export function writeTables(): void {
  writeLunarYears();
  writeCountries();
  writeCharacterFolding();
  writePinyin();
  writeMoreReadings();
  writeLookAlikes();
}

if (import.meta.main) writeTables();
