import type { Locale, Message } from "@souffleur/kernel";
import { z } from "zod";

/** An expected failure, as a use case answers it: a code, and what the sentence about it needs. */
export interface Failure {
  readonly code: string;
}

export interface ProblemDefinition<F extends Failure> {
  readonly status: number;
  readonly title: Message;
  /** One plain sentence about this case, for the person who caused it. */
  readonly detail: (failure: F) => Message;
  /** What to do next, for the page of errors. */
  readonly next: Message;
  /** A case for the page of errors, where the sentence cannot be told with names in place of what a case says. */
  readonly example?: Omit<F, "code">;
  /** Members of the document beside the standard ones. */
  readonly extra?: (failure: F) => Readonly<Record<string, unknown>>;
}

/** One definition for each code of a union of failures: a code without one is a compile error. */
export type ProblemDefinitions<F extends Failure> = {
  readonly [Code in F["code"]]: ProblemDefinition<Extract<F, { code: Code }>>;
};

export type ProblemCatalogue = Readonly<Record<string, ProblemDefinition<never>>>;

/** Ends a request with the problem document of a failure. */
export class ProblemError<F extends Failure = Failure> extends Error {
  readonly failure: F;
  constructor(failure: F) {
    super(failure.code);
    this.failure = failure;
  }
}

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    instance: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .catchall(z.unknown())
  .meta({
    id: "Problem",
    description:
      "What went wrong (RFC 9457). `detail` is one plain sentence; `instance` names the request in the logs.",
    examples: [
      {
        type: "/api/docs/errors#artist_not_found",
        title: "Artist not found",
        status: 404,
        detail: "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
        code: "artist_not_found",
        instance: "urn:request:018f0000-0000-7000-8000-000000000001",
      },
    ],
  });

export type ProblemDocument = z.infer<typeof problemSchema>;

export const problemMediaType = "application/problem+json";

/** Joins the catalogues of all areas; a code defined twice would make one of the two sentences a lie. */
export function joinCatalogues(...parts: readonly ProblemCatalogue[]): ProblemCatalogue {
  const joined: Record<string, ProblemDefinition<never>> = {};
  for (const part of parts) {
    for (const [code, definition] of Object.entries(part)) {
      if (code in joined) throw new Error(`The problem ${code} is defined twice.`);
      joined[code] = definition;
    }
  }
  return joined;
}

/** Keeps the check of `ProblemDefinitions`, then forgets which failure belongs to which code. */
export function defineProblems<F extends Failure>(definitions: ProblemDefinitions<F>): ProblemCatalogue {
  return definitions as unknown as ProblemCatalogue;
}

export function problemDocument(
  catalogue: ProblemCatalogue,
  failure: Failure,
  locale: Locale,
  requestId: string,
): ProblemDocument {
  const definition = catalogue[failure.code];
  if (definition === undefined)
    throw new Error(`The failure ${failure.code} is in no catalogue of problems.`);
  const known = definition as ProblemDefinition<Failure>;
  return {
    type: `/api/docs/errors#${failure.code}`,
    title: known.title[locale],
    status: known.status,
    detail: known.detail(failure)[locale],
    code: failure.code,
    instance: `urn:request:${requestId}`,
    ...known.extra?.(failure),
  };
}
