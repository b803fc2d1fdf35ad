
        import type   { SubscriptionResolvers } from './../../types.generated.ts';
        export const runProgress: NonNullable<SubscriptionResolvers['runProgress']> = {
      subscribe: async (_parent, _arg, _ctx) => { /* Implement Subscription.runProgress resolver logic here */ },
    }