import type { ErasedClassResolvers } from './../types.generated.ts';

export const ErasedClass: ErasedClassResolvers = {
  class: ({ of }) => of,
  root: ({ root }) => root || null,
};
