import { figuresOf, monthsRead, parsePeriod, type Period } from '../../../pipeline/figures.ts';
import { isUuid, regionPrefix } from '../../identifiers.ts';
import { Refused } from '../../refusals.ts';
import type { QueryResolvers } from './../../types.generated.ts';

/** Nothing before the first run is done: there are no sums yet. */
export const figures: NonNullable<QueryResolvers['figures']> = async (
  _parent,
  { period, region, run },
  { catalogue },
) => {
  const asked = { region: region ?? '', period: periodOf(period) };
  if (typeof run === 'string' && !isUuid(run)) throw new Refused('RUN_UNKNOWN');
  const runId = run ?? (await catalogue.runs.latest())?.id ?? null;
  if (runId === null) return [];
  const tallies = await catalogue.runs.tallies(runId, regionPrefix(region) ?? '', monthsRead(asked.period));
  return figuresOf(tallies, asked);
};

function periodOf(text: string): Period {
  try {
    return parsePeriod(text);
  } catch {
    throw new Refused('PERIOD');
  }
}
