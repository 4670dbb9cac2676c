declare const kind: unique symbol;

/** The id of one kind of thing; an `Id<"artist">` cannot be passed where an `Id<"planning">` is meant. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads a UUID of any version; upper case is accepted and folded, so that one thing has one id. */
export function parseId<Kind extends string>(text: string): Id<Kind> | undefined {
  const folded = text.toLowerCase();
  return UUID.test(folded) ? (folded as Id<Kind>) : undefined;
}

/** Makes new ids; the platform's are UUID v7, a test's may be counted. */
export type IdSource = <Kind extends string>() => Id<Kind>;
