import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../docs/adr/', import.meta.url));
const NAMES = readdirSync(FOLDER)
  .filter((name) => name !== 'README.md')
  .toSorted();
const textOf = (name: string): string => readFileSync(`${FOLDER}${name}`, 'utf8');
const titleOf = (name: string): string => textOf(name).split('\n')[0] ?? '';

it('decisions are numbered one after the other, in name and title', () => {
  for (const [at, name] of NAMES.entries()) {
    const number = String(at + 1).padStart(4, '0');
    expect(name).toMatch(new RegExp(`^${number}-[a-z0-9-]+\\.md$`));
    expect(titleOf(name)).toMatch(new RegExp(`^# ${number} `));
  }
});

it('every decision stands in the list, under its title', () => {
  const list = NAMES.map((name) => `- [${name.slice(0, 4)}](${name}) ${titleOf(name).slice(7)}`);
  expect(textOf('README.md').trim().split('\n').slice(-list.length)).toEqual(list);
});
