import { type Answer, postOf, type Standing, type TestApi } from './api.ts';

/** An answer of a change: which member of its union, and what was selected of it. */
export type Told = Record<string, unknown> & {
  readonly __typename: string;
  readonly rule?: string;
  readonly explanation?: { readonly zh: string; readonly en: string };
};

/** Somebody who administers access, by name. */
export interface Administrator {
  ask<T>(query: string): Promise<Answer<T>>;
  /** One change with a key of its own; of errors the rule and the reason. */
  change(name: string, input: string, selected?: string, key?: string): Promise<Told>;
}

let changes = 0;

export function administrator(api: TestApi, user: string, as: Standing): Administrator {
  const ask = async <T>(query: string): Promise<Answer<T>> => {
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api.token(postOf(as), user)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: answer.status, data: null, errors: [], ...((await answer.json()) as object) };
  };
  return {
    ask,
    change: async (name, input, selected = '', key = `${user}-${(changes += 1)}`) => {
      const success = `${name.replace(/^./, (letter) => letter.toUpperCase())}Success`;
      const { data, errors } = await ask<Record<string, Told>>(
        `mutation { ${name}(input: { idempotencyKey: "${key}", ${input} }) { __typename
          ${selected === '' ? '' : `... on ${success} { ${selected} }`}
          ... on UserError { rule explanation { zh en } } } }`,
      );
      const told = data?.[name];
      if (told === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
      return told;
    },
  };
}
