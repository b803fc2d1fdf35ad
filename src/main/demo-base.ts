import { existsSync } from 'node:fs';
import { startPopulationBaseSimulator } from '../adapters/population-base/simulator.ts';

/** The simulated population base of the demo, answering over HTTP from the register the simulator wrote; null without one. */
export async function startDemoBase(
  register: string,
): Promise<{ readonly url: string; close(): Promise<void> } | null> {
  return existsSync(register)
    ? startPopulationBaseSimulator({ persons: register, asOf: '2026-03-31T00:00:00Z' })
    : null;
}
