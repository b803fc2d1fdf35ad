import type { SimulationOptions } from '../simulate.ts';
import type { Preset } from './preset.ts';
import { townPreset } from './town.ts';
export const countyPreset = (options: SimulationOptions): Preset => townPreset(options);
