import { addMonths, type Day } from '../days.ts';
import { type AfterlifeKind } from '../afterlife/activity.ts';
import type { BirthPlan } from '../births/birth-plans.ts';
import type { DeathPlan } from '../deaths/death-plans.ts';
import type { MarriagePlan } from '../marriages/marriage-story.ts';
import { tellMarriage } from '../marriages/marriage-story.ts';

import { type StayPlan, tellStay } from '../migrants/stay-story.ts';
import type { Rng } from '../rng.ts';
import { type Period, termsBetween } from '../rosters/periods.ts';
import { type PupilPlan, tellPupil } from '../schools/pupil-story.ts';
import { ageOfLiving } from '../world/ages.ts';
import { createForeigner, createPerson } from '../world/person.ts';
import { type County, drawOutsideVillage, drawVillage } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { tellCountyBirth } from './county-births.ts';
import { tellCountyAfterlife, tellCountyDeath, tellCountyWrongCancellation } from './county-deaths.ts';
import {
  AFTERLIFE_RATES,
  AFTERLIFE_SHARE,
  BIRTH_RATES,
  DEATH_RATES,
  MARRIAGE_RATES,
  PUPIL_RATES,
  STAY_RATES,
  WRONG_CANCELLATIONS,
} from './county-rates.ts';
import { enterEarlier } from './earlier-entry.ts';
import { correctItem, moveHukou, sendAway } from './county-moves.ts';
import { PlanDrawer } from './plan-drawer.ts';

/** Events per person and year. */
const YEARLY = { birth: 0.06, marriage: 0.045, move: 0.006, correction: 0.002 } as const;
/** Of the adults away from their hukou place; of the population, those who came from elsewhere. */
const AWAY = 0.42;
const CAME = 0.03;

/** Chance to die within a year, rising with age; gives about six deaths per thousand and year. */
const mortality = (age: number): number => Math.min(0.4, 0.0003 + 0.0000135 * Math.exp(0.095 * age));

/** Tells the households of the counties, one after the other, with what happens to each member. */
export class CountyLife {
  private readonly world: World;
  private readonly births = new PlanDrawer<BirthPlan>(BIRTH_RATES, 'plain', 2);
  private readonly deaths = new PlanDrawer<DeathPlan>(DEATH_RATES, 'plain', 2);
  private readonly stays = new PlanDrawer<StayPlan>(STAY_RATES, 'plain', 2);
  private readonly pupils = new PlanDrawer<PupilPlan>(PUPIL_RATES, 'plain', 3);
  private readonly marriages = new PlanDrawer<MarriagePlan>(MARRIAGE_RATES, 'plain', 2);
  private readonly afterlives = new PlanDrawer<AfterlifeKind>(AFTERLIFE_RATES, 'correction', 2);
  private readonly terms: readonly Period[];
  private readonly years: number;

  constructor(world: World) {
    this.world = world;
    this.terms = termsBetween(world.from, world.to);
    this.years = (world.to - world.from + 61) / 365.25;
  }

  /** One household; returns how many persons it has. */
  household(county: County, rng: Rng): number {
    const village = drawVillage(county, rng);
    const members = 1 + rng.int(5);
    this.world.stock.of(village).hukou += members;
    for (let i = 0; i < members; i += 1) this.member(village, rng);
    if (rng.chance(CAME * members)) this.stay(county, rng);
    return members;
  }

  /** A day of the story; events of the last weeks before it still reach its rosters. */
  private day(rng: Rng): Day {
    return rng.between(this.world.from - 60, this.world.to);
  }

  private happens(rng: Rng, yearly: number): boolean {
    return rng.chance(yearly * this.years);
  }

  private member(village: string, rng: Rng): void {
    const [age, sex] = [ageOfLiving(rng), rng.chance(0.512) ? (1 as const) : (2 as const)];
    if (sex === 2 && age >= 20 && age < 40 && this.happens(rng, YEARLY.birth))
      tellCountyBirth(this.world, rng, village, this.day(rng), this.births.draw(rng));
    if (this.happens(rng, mortality(age))) this.death(village, rng, { age: Math.max(age, 2), sex });
    if (rng.chance(WRONG_CANCELLATIONS)) tellCountyWrongCancellation(this.world, rng, village, this.day(rng));
    if (age < 19) this.child(village, rng, age, sex);
    if (sex === 1 && age >= 22 && age < 40 && this.happens(rng, YEARLY.marriage)) this.marriage(village, rng);
    if (age >= 18 && age < 60 && rng.chance(AWAY)) sendAway(this.world, rng, { village, age, sex });
    if (this.happens(rng, YEARLY.move)) moveHukou(this.world, rng, { village, age, sex });
    if (this.happens(rng, YEARLY.correction)) correctItem(this.world, rng, { village, age, sex });
  }

  private death(village: string, rng: Rng, who: { readonly age: number; readonly sex: 1 | 2 }): void {
    const day = this.day(rng);
    if (rng.chance(AFTERLIFE_SHARE))
      return tellCountyAfterlife(this.world, rng, village, day, this.afterlives.draw(rng));
    tellCountyDeath(this.world, rng, village, who, day, this.deaths.draw(rng));
  }

  /** A child has an entry of an earlier year, and goes to kindergarten and school where the family lives. */
  private child(village: string, rng: Rng, age: number, sex: 1 | 2): void {
    const { world } = this;
    const birth = addMonths(world.to, -12 * age) - rng.int(360);
    if (birth >= world.from) return;
    const plan = this.pupils.draw(rng);
    const person =
      plan === 'foreign'
        ? createForeigner(rng, sex, birth, village)
        : createPerson(world, rng, { sex, birth, hukou: village });
    const entry = plan === 'unregistered' || plan === 'foreign' ? undefined : enterEarlier(world, rng, person);
    if (plan !== 'plain' || rng.chance(0.75)) tellPupil(world, rng, { person, plan, entry }, this.terms);
  }

  private marriage(village: string, rng: Rng): void {
    const { world } = this;
    const on = rng.between(world.from, world.to);
    const plan = this.marriages.draw(rng);
    const age = plan === 'tooYoung' ? 21 : rng.between(23, 36);
    const wife = (hukou: string): ReturnType<typeof createPerson> =>
      createPerson(world, rng, {
        sex: 2,
        birth: addMonths(on, -12 * rng.between(21, 33)) - rng.between(40, 330),
        hukou,
      });
    const man = createPerson(world, rng, {
      sex: 1,
      birth: addMonths(on, -12 * age) - rng.between(20, 340),
      hukou: village,
    });
    const woman = rng.chance(0.004)
      ? createForeigner(rng, 2, man.birth + 400, village)
      : wife(rng.chance(0.7) ? village : drawOutsideVillage(rng));
    tellMarriage(world, rng, { man, woman, second: wife(village), county: world.county(village), on, plan });
  }

  private stay(county: County, rng: Rng): void {
    const { world } = this;
    const plan = this.stays.draw(rng);
    const other = world.counties.find(({ code }) => code !== county.code);
    const near = other !== undefined && (plan === 'returned' || (plan === 'plain' && rng.chance(0.15)));
    const hukou =
      plan === 'local' ? drawVillage(county, rng) : near ? drawVillage(other, rng) : drawOutsideVillage(rng);
    const early = ['gotHukou', 'returned', 'twoDwellings', 'twoCounties', 'stale', 'renewedElsewhere'].includes(plan);
    const arrival =
      early || rng.chance(0.4) ? rng.between(world.from - 300, world.to - 450) : rng.between(world.from + 1, world.to);
    const age = rng.between(18, 55);
    const person = createPerson(world, rng, {
      sex: rng.chance(0.55) ? 1 : 2,
      birth: addMonths(arrival, -12 * age) - rng.int(360),
      hukou,
    });
    tellStay(world, rng, { person, village: drawVillage(county, rng), arrival, plan, employed: rng.chance(0.4) });
  }
}
