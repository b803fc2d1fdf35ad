/** Where in the variables, as graphql-js writes it; names of our schema only, never what the caller sent. */
const NAME = /^Variable "\$([A-Za-z_]\w{0,60})"/;
const PLACE = / at "([A-Za-z_][\w.[\]]{0,200})"; /;
const ABSENT = /[;:] Field "(\w{1,60})" of required type "[\w[\]!]+" was not provided\.?$/;
const NOT_GIVEN = / of (?:required|non-null) type "[\w[\]!]+" (?:was not provided|must not be null)\.?$/;

/**
 * What is wrong with a variable, without its value: graphql-js quotes what was sent, and what was sent may be an identity
 * number.
 */
export function variableFault(message: string): string {
  const name = PLACE.exec(message)?.[1] ?? NAME.exec(message)?.[1] ?? '';
  const absent = ABSENT.exec(message)?.[1];
  if (absent !== undefined) return `变量 ${name} 缺少 ${absent} / variable ${name} lacks ${absent}`;
  if (NOT_GIVEN.test(message)) return `变量 ${name} 必须给出 / variable ${name} must be given`;
  return `变量 ${name} 的值不能使用 / the value of variable ${name} cannot be used`;
}
