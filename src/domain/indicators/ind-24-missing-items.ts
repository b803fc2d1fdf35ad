import { CERTIFICATE, changed } from '../checks/birth-rows.ts';
import { DEATH_CERTIFICATE } from '../checks/death-rows.ts';
import type { Dossier } from '../checks/dossier.ts';
import { i10 } from '../checks/i10-missing-keys.ts';
import { PERSON_FEEDS } from '../checks/person-feeds.ts';
import type { World } from '../checks/world.ts';
import type { Feed } from '../feeds/define-feed.ts';
import { defineIndicator, type Figure, type Sums } from './define-indicator.ts';
import { proportion, sharePart, sumOf } from './figure.ts';
import { countsPerFeed, feedParts } from './per-feed.ts';

/** Share of rows in which an item needed for matching is missing; by feed, by item, and rows that cannot be matched at all. */
export const ind24 = defineIndicator({
  id: 'IND-24',
  version: 1,
  name: { zh: '关键项缺失率', en: 'missing key items' },
  unit: '%',
  base: 'S',
  by: 'registration',
  source: '联席会议报告 关键项缺失率; GB 11643-1999; check I10 (rows that cannot be matched)',
  target: null,
  counting: countsPerFeed(countMissing),
  formula,
  examples: [
    {
      when: '30 of 1,000 rows lack something, 2 cannot be matched',
      given: {
        rows: 1000,
        incomplete: 30,
        unmatchable: 2,
        'HC-DEATH:rows': 1000,
        'HC-DEATH:incomplete': 30,
        'HC-DEATH:missing.birthDate': 30,
      },
      expect: { value: 3, numerator: 30, denominator: 1000, low: 2.11, high: 4.25, note: null },
    },
    { when: 'no row', given: {}, expect: { value: null } },
  ],
  counted: [
    {
      when: 'a complete row',
      given: [CERTIFICATE],
      expect: { rows: 1, 'HC-BIRTH:rows': 1 },
      region: '290121',
      month: '2024-01',
    },
    {
      when: 'no birth date; the number still finds the person',
      given: [changed(DEATH_CERTIFICATE, { 出生日期: '' })],
      expect: {
        rows: 1,
        incomplete: 1,
        'missing.birthDate': 1,
        'HC-DEATH:rows': 1,
        'HC-DEATH:incomplete': 1,
        'HC-DEATH:missing.birthDate': 1,
      },
    },
    {
      when: 'neither number nor birth date',
      given: [changed(DEATH_CERTIFICATE, { 公民身份号码: '', 出生日期: '' })],
      expect: {
        rows: 1,
        incomplete: 1,
        unmatchable: 1,
        'missing.birthDate': 1,
        'missing.idNumber': 1,
        'HC-DEATH:rows': 1,
        'HC-DEATH:incomplete': 1,
        'HC-DEATH:unmatchable': 1,
        'HC-DEATH:missing.birthDate': 1,
        'HC-DEATH:missing.idNumber': 1,
      },
    },
  ],
});

const ROLES = ['name', 'sex', 'birthDate', 'idNumber', 'motherId'] as const;

/** Columns that a feed requires of its people, its event and its region. */
const keyItems = (feed: Feed): readonly string[] => {
  const named = feed.people.flatMap((person) => ROLES.flatMap((role) => person[role] ?? []));
  const dated = [
    feed.eventDate,
    feed.registeredOn === 'periodStart' ? [] : feed.registeredOn,
    feed.regionField ?? [],
  ].flat();
  return [...new Set([...named, ...dated])].filter((field) => feed.fields[field]?.req !== 'O');
};

const ITEMS: ReadonlyMap<string, readonly string[]> = new Map(PERSON_FEEDS.map((feed) => [feed.id, keyItems(feed)]));

function countMissing(dossier: Dossier, feed: Feed, world: World): Sums {
  const missing = (ITEMS.get(feed.id) ?? []).filter((field) => (dossier.subject.row[field] ?? null) === null);
  const unmatchable: Sums = i10.judge(dossier, world)?.outcome === 'conflicts' ? { unmatchable: 1 } : {};
  const incomplete: Sums = missing.length > 0 ? { incomplete: 1 } : {};
  return {
    rows: 1,
    ...incomplete,
    ...unmatchable,
    ...Object.fromEntries(missing.map((field) => [`missing.${field}`, 1] as const)),
  };
}

function formula(sums: Sums): Figure {
  const rows = sumOf(sums, 'rows');
  const unmatchable = sharePart(
    { name: 'unmatchable', zh: '无法比对的记录', en: 'rows that cannot be matched' },
    sumOf(sums, 'unmatchable'),
    rows,
  );
  const items = PERSON_FEEDS.flatMap((feed) =>
    (ITEMS.get(feed.id) ?? []).flatMap((field) => {
      const missing = sumOf(sums, `${feed.id}:missing.${field}`);
      const label = {
        name: `${feed.id}:${field}`,
        zh: `${feed.name.zh}:${feed.fields[field]?.zh ?? field}`,
        en: `${feed.name.en}: ${field}`,
      };
      return missing > 0 ? sharePart(label, missing, sumOf(sums, `${feed.id}:rows`)) : [];
    }),
  );
  return proportion(sumOf(sums, 'incomplete'), rows, {
    parts: [...unmatchable, ...feedParts(sums, 'incomplete', 'rows'), ...items],
  });
}
