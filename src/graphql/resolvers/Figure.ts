import type   { FigureResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "FigureMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const Figure: FigureResolvers = {
    /* Implement Figure resolver logic here */
    base: async (_parent, _arg, _ctx) => { /* Figure.base resolver is required because Figure.base exists but FigureMapper.base does not */ },
    denominator: async (_parent, _arg, _ctx) => { /* Figure.denominator resolver is required because Figure.denominator exists but FigureMapper.denominator does not */ },
    high: async (_parent, _arg, _ctx) => { /* Figure.high resolver is required because Figure.high exists but FigureMapper.high does not */ },
    indicator: ({ indicator }, _arg, _ctx) => {
                        /* Figure.indicator resolver is required because Figure.indicator and FigureMapper.indicator are not compatible */
                        return indicator
                      },
    low: async (_parent, _arg, _ctx) => { /* Figure.low resolver is required because Figure.low exists but FigureMapper.low does not */ },
    name: async (_parent, _arg, _ctx) => { /* Figure.name resolver is required because Figure.name exists but FigureMapper.name does not */ },
    note: async (_parent, _arg, _ctx) => { /* Figure.note resolver is required because Figure.note exists but FigureMapper.note does not */ },
    numerator: async (_parent, _arg, _ctx) => { /* Figure.numerator resolver is required because Figure.numerator exists but FigureMapper.numerator does not */ },
    parts: async (_parent, _arg, _ctx) => { /* Figure.parts resolver is required because Figure.parts exists but FigureMapper.parts does not */ },
    source: async (_parent, _arg, _ctx) => { /* Figure.source resolver is required because Figure.source exists but FigureMapper.source does not */ },
    target: async (_parent, _arg, _ctx) => { /* Figure.target resolver is required because Figure.target exists but FigureMapper.target does not */ },
    unit: async (_parent, _arg, _ctx) => { /* Figure.unit resolver is required because Figure.unit exists but FigureMapper.unit does not */ },
    value: async (_parent, _arg, _ctx) => { /* Figure.value resolver is required because Figure.value exists but FigureMapper.value does not */ }
};