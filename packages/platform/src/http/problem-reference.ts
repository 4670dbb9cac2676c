import type { Message } from "@souffleur/kernel";
import type { Failure, ProblemCatalogue, ProblemDefinition } from "./problem.ts";

/** A problem as its page explains it: the sentence with `{names}` where a case has its own words. */
export interface ProblemReference {
  readonly code: string;
  readonly status: number;
  readonly title: Message;
  readonly detail: Message;
  readonly next: Message;
}

/** Every problem of a catalogue, in the order of its code. */
export function describeProblems(catalogue: ProblemCatalogue): readonly ProblemReference[] {
  return Object.entries(catalogue)
    .map(([code, definition]) => describe(code, definition as ProblemDefinition<Failure>))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function describe(code: string, definition: ProblemDefinition<Failure>): ProblemReference {
  const { status, title, next, example } = definition;
  const failure = example === undefined ? placeholder("", code) : { code, ...example };
  return { code, status, title, next, detail: definition.detail(failure as Failure) };
}

/**
 * Stands for a failure nobody has had: whatever a sentence asks of it answers with its own name in braces, also when it
 * is cut short, counted or gone through.
 */
function placeholder(name: string, code?: string): unknown {
  const text = () => `{${name}}`;
  return new Proxy(() => undefined, {
    apply: () => placeholder(name),
    get(_target, key) {
      if (key === "code" && code !== undefined) return code;
      if (key === "length") return 1;
      if (key === Symbol.toPrimitive || key === "toString") return text;
      if (key === Symbol.iterator) return () => [placeholder(name)].values();
      if (typeof key === "symbol") return undefined;
      // What a text or a list can do gives the same thing again; all else is a part with a name of its own.
      const isMethod = key in String.prototype || key in Array.prototype;
      return placeholder(isMethod || name === "" ? (name === "" ? key : name) : `${name}.${key}`);
    },
  });
}
