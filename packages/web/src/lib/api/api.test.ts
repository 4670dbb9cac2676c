import { describe, expect, it } from "vitest";
import { createKeyring } from "./idempotency.ts";
import { flatten, nextCursor } from "./pages.ts";
import { ApiProblem, fieldError, isStale, readProblem, statusOf, Unreachable } from "./problem.ts";
import { createQueryClient } from "./query-client.ts";
import { keys } from "./query-keys.ts";
import { apiUrl } from "./request.ts";
import { hasRole, mayEnter } from "./session.ts";
import type { Session } from "./types.ts";

function problem(status: number, more: object = {}): ApiProblem {
  return new ApiProblem(readProblem({ detail: "No.", code: "no", ...more }, status));
}

describe("addresses", () => {
  it("carry only the parameters that say something", () => {
    expect(apiUrl("/artists", { q: "é&a", limit: 50, cursor: "", sort: undefined })).toBe(
      "/api/v1/artists?q=%C3%A9%26a&limit=50",
    );
    expect(apiUrl("/health")).toBe("/api/v1/health");
  });
});

describe("the next page", () => {
  it.each([
    ['</api/v1/artists?limit=2&cursor=abc>; rel="next"', "abc"],
    ['</a?cursor=x>; rel="prev", </a?cursor=y>; rel="next"', "y"],
    ["</a?cursor=z>; rel=next", "z"],
    ['</a?cursor=x>; rel="prev"', undefined],
    ["", undefined],
    [null, undefined],
  ])("of %s begins at %s", (link, expected) => {
    expect(nextCursor(link)).toBe(expected);
  });

  it("continues the one before", () => {
    const data = { pages: [{ items: [1, 2] }, { items: [3] }], pageParams: ["", "a"] };
    expect(flatten(data)).toEqual([1, 2, 3]);
    expect(flatten(undefined)).toEqual([]);
  });
});

describe("problems", () => {
  it("keep the server's sentence", () => {
    const error = problem(409, { detail: "Artist taken", options: ["copy", 3] });
    expect([error.message, statusOf(error), error.problem.options]).toEqual(["Artist taken", 409, ["copy"]]);
  });

  it.each([undefined, null, "<html>", [], 5])("are made of whatever a proxy answered: %o", (body) => {
    const read = readProblem(body, 502);
    expect(read).toMatchObject({ status: 502, code: "http_502", detail: "HTTP 502" });
  });

  it("know a change that came too late", () => {
    expect([isStale(problem(412)), isStale(problem(409)), isStale(new Error("x"))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each(["name", "/name", "body.name", "body/name"])("are found for a field named %s", (path) => {
    const error = problem(422, { errors: [{ path, message: "is empty" }] });
    expect(fieldError(error, "name")).toBe("is empty");
    expect(fieldError(error, "login")).toBeUndefined();
  });

  it("of a line in a list are found by the line", () => {
    const error = problem(422, { errors: [{ path: "/availabilities/2/end", message: "too early" }] });
    expect(fieldError(error, "availabilities.2.end")).toBe("too early");
    expect(fieldError(error, "availabilities.1.end")).toBeUndefined();
    expect(fieldError(new Error("x"), "name")).toBeUndefined();
  });
});

describe("a key against doing twice", () => {
  it("stays while the same thing is sent again, and changes with it", () => {
    let count = 0;
    const keyFor = createKeyring(() => `key-${++count}`);
    const first = keyFor({ name: "Léa" });
    expect(keyFor({ name: "Léa" })).toBe(first);
    expect(keyFor({ name: "Malo" })).not.toBe(first);
  });

  it("is of the web's own randomness without a secure address", () => {
    expect(createKeyring()({})).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe("keys of the cache", () => {
  it("of one thing begin with those of all, so that one invalidation reaches them", () => {
    for (const area of [keys.people, keys.venues, keys.plannings, keys.proposals, keys.jobs]) {
      const all = area.all();
      for (const key of [area.list({}), area.detail("1")]) {
        expect(key.slice(0, all.length)).toEqual(all);
      }
    }
  });

  it("of different lists differ", () => {
    expect(keys.jobs.list({ state: "failed" })).not.toEqual(keys.jobs.list({ state: undefined }));
  });
});

describe("who may do what", () => {
  const nobody = { open: false, roles: [], modules: [], locale: "fr" } satisfies Session;
  const viewer = { open: false, roles: ["viewer"], modules: [], locale: "fr" } satisfies Session;

  it("opens everything before the first account", () => {
    const open = { open: true, roles: [], modules: [], locale: "fr" } satisfies Session;
    expect([mayEnter(open), hasRole(open, "owner")]).toEqual([true, true]);
  });

  it("lets nobody in without an account afterwards", () => {
    expect([mayEnter(nobody), hasRole(nobody, "viewer"), hasRole(undefined, "viewer")]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("gives the owner every role and a viewer their own", () => {
    expect(hasRole({ open: false, roles: ["owner"], modules: [], locale: "fr" }, "planning:editor")).toBe(
      true,
    );
    expect([hasRole(viewer, "viewer"), hasRole(viewer, "planning:editor")]).toEqual([true, false]);
  });
});

describe("asking again", () => {
  it("helps when the server is away, and is not tried when it said no", () => {
    const retry = createQueryClient().getDefaultOptions().queries?.retry;
    if (typeof retry !== "function") throw new Error("retry is a rule");
    const gone = new Unreachable(new Error("refused"));
    expect([retry(0, gone), retry(1, problem(503)), retry(2, gone)]).toEqual([true, true, false]);
    expect([retry(0, problem(404)), retry(0, problem(401)), retry(0, new Error("bug"))]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
