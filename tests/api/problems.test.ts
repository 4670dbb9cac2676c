import { locales } from "@souffleur/kernel";
import { problemDocument } from "@souffleur/platform/http";
import { describe, expect, it } from "vitest";
import { problemCatalogue as catalogue } from "../../packages/server/src/problem-catalogue.ts";

// Everything a sentence may want to name.
const members = {
  action: "a",
  allowed: ["GET"],
  availability: { start: "2024-05-12T10:00:00", end: "2024-05-12T11:00:00" },
  current: 2,
  errors: [
    { path: "name", message: "x" },
    { path: "", message: "y" },
  ],
  eventDate: "2024-05-12",
  id: "1",
  key: "k",
  kind: "k",
  latest: "2026-11-21T09:30:00.000Z",
  limit: 5,
  login: "camille",
  most: 5,
  method: "PUT",
  name: "Ana",
  options: ["copy"],
  reason: "syntax",
  retryAfterSeconds: 3,
  roles: ["viewer"],
  state: "open",
};
const sampleOf = (code: string) => ({
  ...members,
  ...(code === "password_refused" && { reason: "too_short" }),
  ...(code.startsWith("job_") && { state: "running" }),
  ...catalogue[code]?.example,
  code,
});

describe.each(Object.keys(catalogue))("the problem %s", (code) => {
  const definition = catalogue[code];

  it("has a status of a failure, and a code that reads as one", () => {
    expect(definition?.status).toBeGreaterThanOrEqual(400);
    expect(definition?.status).toBeLessThan(600);
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  it("has a title and a way on in both languages, which are not the same", () => {
    for (const text of [definition?.title, definition?.next]) {
      for (const locale of locales) expect(text?.[locale].trim()).not.toBe("");
      expect(text?.fr).not.toBe(text?.en);
    }
  });

  it.each(locales)("is told in one plain sentence in %s", (locale) => {
    const { detail, status, title } = problemDocument(catalogue, sampleOf(code), locale, "r-1");
    expect(detail).not.toMatch(/undefined|null|NaN|\[object/);
    expect(detail.length).toBeGreaterThan(title.length / 2);
    expect(status).toBe(definition?.status);
  });
});

it("tells a French sentence to French readers and an English one to others, for every code", () => {
  for (const code of Object.keys(catalogue)) {
    const told = locales.map((locale) => problemDocument(catalogue, sampleOf(code), locale, "r-1").detail);
    // What a schema found is told in the reader's language already.
    if (!["unknown_field", "invalid_request"].includes(code)) expect(told[0], code).not.toBe(told[1]);
  }
});
