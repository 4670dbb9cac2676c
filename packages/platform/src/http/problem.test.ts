import { expect, it } from "vitest";
import { defineProblems, joinCatalogues, problemDocument } from "./problem.ts";

type Sample = { readonly code: "too_many"; readonly count: number };

const catalogue = defineProblems<Sample>({
  too_many: {
    status: 409,
    title: { en: "Too many", fr: "Trop" },
    detail: ({ count }) => ({ en: `There are ${count}.`, fr: `Il y en a ${count}.` }),
    next: { en: "Remove one.", fr: "Retirez-en un." },
    extra: ({ count }) => ({ count }),
  },
});

it.each([
  ["en", "Too many", "There are 3."],
  ["fr", "Trop", "Il y en a 3."],
] as const)(
  "tells a failure in %s, with its code, its request and its own members",
  (locale, title, detail) => {
    const failure: Sample = { code: "too_many", count: 3 };
    expect(problemDocument(catalogue, failure, locale, "r-1")).toEqual({
      type: "/api/docs/errors#too_many",
      title,
      status: 409,
      detail,
      code: "too_many",
      instance: "urn:request:r-1",
      count: 3,
    });
  },
);

it("takes a failure nobody described for a mistake of ours", () => {
  expect(() => problemDocument(catalogue, { code: "unheard_of" }, "en", "r-1")).toThrow("unheard_of");
});

it("joins catalogues, and refuses a code that is described twice", () => {
  expect(Object.keys(joinCatalogues(catalogue, {}))).toEqual(["too_many"]);
  expect(() => joinCatalogues(catalogue, catalogue)).toThrow("The problem too_many is defined twice.");
});
