/**
 * What a message takes, read off its text by the compiler: `ArgumentsOf<'{n, plural, one {# article} other {# articles}} of {name}'>` is
 * `{ n: number; name: string | number }`; `never` where it takes nothing. Messages are written in ICU's format.
 */
export type ArgumentsOf<Text extends string> = Named<InText<Text, [], never>>;

type Named<Found extends readonly [string, unknown]> = [Found] extends [never]
  ? never
  : {
      readonly [Name in Found[0]]: Extract<Found, readonly [Name, number]> extends never
        ? string | number
        : number;
    };

/** Text, inside as many branches as `Open` is long, up to the next brace. */
type InText<
  Text extends string,
  Open extends 0[],
  Found extends readonly [string, unknown],
> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Leave<Text, Open, Found>
    : After extends `${infer Head}}${infer Rest}`
      ? Head extends `${infer Name}, ${infer Kind},${string}`
        ? After extends `${string},${string},${infer Branches}`
          ? InBranches<Branches, Open, Found | readonly [Name, Kind extends 'plural' ? number : 'one of']>
          : Found
        : Head extends `${infer Name}, number`
          ? InText<Rest, Open, Found | readonly [Name, number]>
          : InText<Rest, Open, Found | readonly [Head, string | number]>
      : Found
  : Leave<Text, Open, Found>;

/** The end of a branch. */
type Leave<
  Text extends string,
  Open extends 0[],
  Found extends readonly [string, unknown],
> = Text extends `${string}}${infer Rest}`
  ? Open extends [0, ...infer Outer extends 0[]]
    ? InBranches<Rest, Outer, Found>
    : Found
  : Found;

/** Between the branches of a plural or a choice: another one, or its end. */
type InBranches<
  Text extends string,
  Open extends 0[],
  Found extends readonly [string, unknown],
> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Text extends `${string}}${infer Rest}`
      ? InText<Rest, Open, Found>
      : Found
    : InText<After, [0, ...Open], Found>
  : Text extends `${string}}${infer Rest}`
    ? InText<Rest, Open, Found>
    : Found;
