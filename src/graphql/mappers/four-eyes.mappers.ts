import type { DrawnSeat } from '../../ports/four-eyes.ts';

export type DrawnMatterMapper = DrawnSeat;
