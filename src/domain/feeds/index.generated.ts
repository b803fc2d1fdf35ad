/* Written by scripts/registry.ts; do not edit. */
import type { Feed } from './define-feed.ts';
import { ctDecl } from './ct-decl.ts';
import { edK12 } from './ed-k12.ts';
import { edPre } from './ed-pre.ts';
import { grChange } from './gr-change.ts';
import { grEmp } from './gr-emp.ts';
import { hcBirthRoster } from './hc-birth-roster.ts';
import { hcBirth } from './hc-birth.ts';
import { hcDeathRoster } from './hc-death-roster.ts';
import { hcDeath } from './hc-death.ts';
import { mzAdopt } from './mz-adopt.ts';
import { mzCrem } from './mz-crem.ts';
import { mzDiv } from './mz-div.ts';
import { mzMarr } from './mz-marr.ts';
import { mzWelf } from './mz-welf.ts';
import { psBirth } from './ps-birth.ts';
import { psCorr } from './ps-corr.ts';
import { psDeath } from './ps-death.ts';
import { psInflow } from './ps-inflow.ts';
import { psMove } from './ps-move.ts';
import { psOutflow } from './ps-outflow.ts';
import { psPermit } from './ps-permit.ts';
import { psStock } from './ps-stock.ts';
import { psUnnat } from './ps-unnat.ts';

/** Every feed of the hub. */
export const feeds = [
  ctDecl,
  edK12,
  edPre,
  grChange,
  grEmp,
  hcBirthRoster,
  hcBirth,
  hcDeathRoster,
  hcDeath,
  mzAdopt,
  mzCrem,
  mzDiv,
  mzMarr,
  mzWelf,
  psBirth,
  psCorr,
  psDeath,
  psInflow,
  psMove,
  psOutflow,
  psPermit,
  psStock,
  psUnnat,
] as const;

/** Feeds by their code. */
export const feedById: ReadonlyMap<string, Feed> = new Map(
  feeds.map((feed): readonly [string, Feed] => [feed.id, feed]),
);
