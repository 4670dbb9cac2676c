import { type Id, parseId } from "@souffleur/kernel";
import { type Failure, ProblemError } from "../../http/index.ts";

const SHOWN = 100;

/** Reads an id of a path. Nothing has an id that is not one, and the database is not asked about it. */
export function idOrNotFound<Kind extends string>(text: string, code: string): Id<Kind> {
  const id = parseId<Kind>(text);
  if (id === undefined) throw notFound(code, text);
  return id;
}

export function notFound(code: string, id: string): ProblemError {
  const failure: Failure & { id: string } = { code, id: id.slice(0, SHOWN) };
  return new ProblemError(failure);
}
