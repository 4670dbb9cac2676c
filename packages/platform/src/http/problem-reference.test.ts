import { expect, it } from "vitest";
import { defineProblems } from "./problem.ts";
import { describeProblems } from "./problem-reference.ts";

type Sample =
  | { readonly code: "late"; readonly name: string; readonly slot: { readonly start: string } }
  | { readonly code: "broken"; readonly kind: "a" | "b" }
  | { readonly code: "many"; readonly errors: readonly { readonly path: string }[] };

const both = (text: string) => ({ en: text, fr: text });
const kinds = { a: () => both("An A."), b: () => both("A B.") };

const catalogue = defineProblems<Sample>({
  many: {
    status: 422,
    title: both("Many"),
    detail: ({ errors: [first, ...rest] }) => both(`${first?.path} and ${rest.length} more`),
    next: both("Correct them."),
  },
  late: {
    status: 409,
    title: both("Late"),
    detail: ({ name, slot }) => both(`${name.slice(0, 10)} is late for ${slot.start}.`),
    next: both("Hurry."),
  },
  broken: {
    status: 400,
    title: both("Broken"),
    detail: ({ kind }) => kinds[kind](),
    next: both("Mend it."),
    example: { kind: "b" },
  },
});

it("lists problems by code, with names in braces for what each case says itself", () => {
  const described = describeProblems(catalogue).map(({ code, status, detail }) => [code, status, detail.en]);
  expect(described).toEqual([
    ["broken", 400, "A B."],
    ["late", 409, "{name} is late for {slot.start}."],
    ["many", 422, "{errors.path} and 0 more"],
  ]);
});
