import type   { EnvelopeResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "EnvelopeMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const Envelope: EnvelopeResolvers = {
    /* Implement Envelope resolver logic here */
    declaredRows: async (_parent, _arg, _ctx) => { /* Envelope.declaredRows resolver is required because Envelope.declaredRows exists but EnvelopeMapper.declaredRows does not */ },
    feed: ({ feed }, _arg, _ctx) => {
                        /* Envelope.feed resolver is required because Envelope.feed and EnvelopeMapper.feed are not compatible */
                        return feed
                      },
    mode: ({ mode }, _arg, _ctx) => {
                        /* Envelope.mode resolver is required because Envelope.mode and EnvelopeMapper.mode are not compatible */
                        return mode
                      },
    periodEndOn: async (_parent, _arg, _ctx) => { /* Envelope.periodEndOn resolver is required because Envelope.periodEndOn exists but EnvelopeMapper.periodEndOn does not */ },
    periodStartOn: async (_parent, _arg, _ctx) => { /* Envelope.periodStartOn resolver is required because Envelope.periodStartOn exists but EnvelopeMapper.periodStartOn does not */ },
    submittedText: async (_parent, _arg, _ctx) => { /* Envelope.submittedText resolver is required because Envelope.submittedText exists but EnvelopeMapper.submittedText does not */ }
};