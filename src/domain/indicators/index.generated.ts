/* Written by scripts/registry.ts; do not edit. */
/** Every indicator, by number. */
export const indicators = [] as const;
