/* Written by scripts/registry.ts; do not edit. */
import { ind03 } from './ind-03-birth-timeliness.ts';
import { ind03Year } from './ind-03-within-a-year.ts';
import { ind04 } from './ind-04-death-timeliness.ts';
import { ind05HcBirthPsBirth, ind05PsBirthHcBirth } from './ind-05-births.ts';
import { ind05HcDeathMzCrem, ind05MzCremHcDeath } from './ind-05-certified-cremations.ts';
import { ind05HcDeathPsDeath, ind05PsDeathHcDeath } from './ind-05-certified-deaths.ts';
import { ind05MzCremPsDeath, ind05PsDeathMzCrem } from './ind-05-cremations.ts';
import { ind06Births } from './ind-06-births.ts';
import { ind06HcDeathMzCrem, ind06HcDeathPsDeath, ind06MzCremPsDeath } from './ind-06-deaths.ts';
import { ind08 } from './ind-08-accuracy.ts';
import { ind09 } from './ind-09-rosters-on-time.ts';
import { ind16h, ind16o, ind16r } from './ind-16-sex-ratio.ts';
import { ind17h, ind17r } from './ind-17-birth-rate.ts';
import { ind18h, ind18r } from './ind-18-death-rate.ts';
import { ind19h, ind19r } from './ind-19-natural-increase.ts';
import { ind20Births } from './ind-20-births.ts';
import { ind20Deaths } from './ind-20-deaths.ts';
import { ind22 } from './ind-22-id-validity.ts';
import { ind23 } from './ind-23-duplicates.ts';
import { ind24 } from './ind-24-missing-items.ts';
import { ind26 } from './ind-26-linkage-quality.ts';

/** Every indicator, by number. */
export const indicators = [
  ind03,
  ind03Year,
  ind04,
  ind05HcBirthPsBirth,
  ind05HcDeathMzCrem,
  ind05HcDeathPsDeath,
  ind05MzCremHcDeath,
  ind05MzCremPsDeath,
  ind05PsBirthHcBirth,
  ind05PsDeathHcDeath,
  ind05PsDeathMzCrem,
  ind06Births,
  ind06HcDeathMzCrem,
  ind06HcDeathPsDeath,
  ind06MzCremPsDeath,
  ind08,
  ind09,
  ind16h,
  ind16o,
  ind16r,
  ind17h,
  ind17r,
  ind18h,
  ind18r,
  ind19h,
  ind19r,
  ind20Births,
  ind20Deaths,
  ind22,
  ind23,
  ind24,
  ind26,
] as const;
