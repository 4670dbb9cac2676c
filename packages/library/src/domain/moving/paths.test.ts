import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  below,
  collisionKey,
  foldersBetween,
  isBelow,
  isNameTooLong,
  isPlainPath,
  nameOf,
  parentOf,
  relativeTo,
  resolvedLink,
} from "./paths.ts";

const name = fc
  .string({ minLength: 1, maxLength: 8 })
  .filter((text) => !/[/\0]/.test(text) && !/^\.{1,2}$/.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 6 }).map((names) => `/${names.join("/")}`);

describe("a path", () => {
  it("is its folder and its name", () => {
    fc.assert(
      fc.property(path, (each) => {
        expect(below(parentOf(each), nameOf(each))).toBe(each);
      }),
    );
    expect([parentOf("/a"), nameOf("/a")]).toEqual(["/", "a"]);
  });

  it.each(["", "a", "a/b", "/", "//a", "/a/", "/a//b", "/a/../b", "/..", "/a/.", "/a\0b", "./a"])(
    "is none of ours that leads elsewhere: %j",
    (text) => expect(isPlainPath(text)).toBe(false),
  );

  it.each(["/a", "/a/b.c", "/a/...", "/a/..b", "/ /\\", "/a/ "])("is plain: %j", (text) => {
    expect(isPlainPath(text)).toBe(true);
  });

  it("is below a folder by whole names, and never below itself", () => {
    expect(isBelow("/a/b", "/a")).toBe(true);
    expect(isBelow("/ab", "/a")).toBe(false);
    expect(isBelow("/a", "/a")).toBe(false);
    expect(isBelow("/a", "/")).toBe(true);
  });

  it("has folders between it and its root, from above down", () => {
    expect(foldersBetween("/r", "/r/a/b")).toEqual(["/r/a", "/r/a/b"]);
    expect(foldersBetween("/r", "/r")).toEqual([]);
    expect(foldersBetween("/", "/a")).toEqual(["/a"]);
  });
});

describe("a relative link", () => {
  it("leads where it should, from wherever it lies", () => {
    fc.assert(
      fc.property(path, path, (link, target) => {
        const text = relativeTo(link, target);
        expect(text.startsWith("/")).toBe(false);
        expect(resolvedLink(link, text)).toBe(target);
      }),
    );
  });

  it("goes up no further than it must", () => {
    expect(relativeTo("/l/view/Drame/a.mkv", "/l/storage/a.mkv")).toBe("../../storage/a.mkv");
    expect(relativeTo("/v/a", "/v/b")).toBe("b");
    expect(relativeTo("/v/d/a", "/v/d")).toBe("../d");
  });

  it("may be absolute where somebody else made it, and may climb above the root", () => {
    expect(resolvedLink("/v/a", "/s/./b/../c")).toBe("/s/c");
    expect(resolvedLink("/v/a", "../../../../c")).toBe("/c");
  });
});

describe("two names", () => {
  it.each([
    ["Film.mkv", "FILM.MKV"],
    ["é", "e\u0301"],
    ["ÉTÉ", "e\u0301te\u0301"],
    ["straße", "STRASSE"],
    ["ſ", "s"],
    ["Σίσυφος", "ΣΊΣΥΦΟΣ"],
    ["ﬁlm", "FILM"],
  ])("may be one to some disk: %s, %s", (one, other) => {
    expect(collisionKey(one)).toBe(collisionKey(other));
  });

  it.each([
    ["a", "b"],
    ["e", "é"],
    ["f\uf7ff", "f\uf7fe"],
  ])("are two to every disk: %s, %s", (one, other) => {
    expect(collisionKey(one)).not.toBe(collisionKey(other));
  });
});

describe("a name", () => {
  it("is too long by its bytes, not by its letters", () => {
    expect(isNameTooLong("é".repeat(127))).toBe(false);
    expect(isNameTooLong("é".repeat(128))).toBe(true);
    // A byte that is no text counts once.
    expect(isNameTooLong("\uf7ff".repeat(255))).toBe(false);
    expect(isNameTooLong("\uf7ff".repeat(256))).toBe(true);
  });
});
