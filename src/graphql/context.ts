export interface Context { readonly a: number }
