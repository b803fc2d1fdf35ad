import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A citizen of the simulated county whom somebody declares dead or makes one with another. */
export interface Victim {
  readonly idNumber: string;
  readonly name: string;
  readonly sex: string;
  readonly birthDate: string;
}

const Citizen = z.object({
  idNumber: z.string(),
  name: z.string(),
  sex: z.string(),
  birthDate: z.string(),
  status: z.string(),
});

const NUMBER = /29\d{15}[\dX]/gu;
const DEATHS = /^(?:PS-DEATH|HC-DEATH|HC-DEATH-ROSTER|MZ-CREM)_/u;

/** Citizens whom some roster names and none calls dead. */
export function victimsIn(folder: string): readonly Victim[] {
  const dead = new Set<string>();
  const named = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => /_.*\.csv$/u.test(name)))
    for (const [number] of readFileSync(join(folder, file), 'latin1').matchAll(NUMBER))
      (DEATHS.test(file) ? dead : named).add(number);
  return readFileSync(join(folder, 'population-base.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Citizen.parse(JSON.parse(line)))
    .filter(({ idNumber, status }) => status === 'valid' && !dead.has(idNumber) && named.has(idNumber));
}
