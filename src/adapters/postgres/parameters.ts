import type { ParameterOverride } from '../../domain/parameters/parameters.ts';
import type { Parameters } from '../../ports/parameters.ts';
import type { Transaction } from './database.ts';

/** Parameter overrides in PostgreSQL. */
export const parameters = (tx: Transaction): Parameters => ({
  overrides: () =>
    tx.query<ParameterOverride & Record<string, unknown>>(
      `select name, region, valid_from::text "validFrom", valid_to::text "validTo", value from parameter_override
       order by name, region, valid_from, id`,
    ),
  set: async ({ name, region, validFrom, validTo, value }, actor) => {
    await tx.query(
      'insert into parameter_override (name, region, valid_from, valid_to, value, set_by) values ($1, $2, $3, $4, $5, $6)',
      [name, region, validFrom, validTo, value, actor],
    );
  },
});
