import type { Id } from "@souffleur/kernel";
import { describe, expect, it } from "vitest";
import type { FoundFile } from "../../domain/files/found-file.ts";
import type { KnownFile } from "../../domain/files/known-file.ts";
import { KnownMarks } from "./known-marks.ts";

const found = (at: number, change: Partial<FoundFile> = {}): FoundFile => ({
  ...{ path: `/films/${at}.mkv`, filename: `${at}.mkv`, sizeBytes: at, modifiedMs: 1, inode: String(at) },
  ...{ sideFiles: [], ...change },
});
const known = (at: number, change: Partial<KnownFile> = {}): KnownFile => ({
  ...{ id: String(at) as Id<"video-file">, folderId: "f" as Id<"folder">, state: "read" },
  ...{ path: `/films/${at}.mkv`, sizeBytes: at, modifiedMs: 1, inode: String(at), sideFiles: [] },
  ...change,
});

describe("the marks of known files", () => {
  it("tell the same from the new and the other, among many", () => {
    const marks = new KnownMarks();
    for (let at = 0; at < 5_000; at++) marks.add(known(at));
    expect([marks.size, marks.unseen]).toEqual([5_000, 5_000]);
    for (let at = 0; at < 5_000; at++) expect(marks.compare(found(at))).toBe("same");
    expect(marks.unseen).toBe(0);
    expect(marks.compare(found(5_000))).toBe("new");
    for (const change of [{ sizeBytes: 7 }, { modifiedMs: 2 }, { inode: "x" }])
      expect(marks.compare(found(3, change))).toBe("other");
    const sideFiles = [{ name: "3.srt", kind: "subtitle", sizeBytes: 1 }] as const;
    expect(marks.compare(found(3, { sideFiles }))).toBe("other");
  });

  it("know what was not seen, but for what was missing before", () => {
    const marks = new KnownMarks();
    for (const file of [known(1), known(2), known(3, { state: "missing" })]) marks.add(file);
    expect([marks.size, marks.unseen]).toEqual([3, 2]);
    marks.see("/films/1.mkv");
    marks.see("/films/1.mkv");
    marks.see("/films/9.mkv");
    expect([1, 2, 3, 9].map((at) => marks.isUnseen(`/films/${at}.mkv`))).toEqual([false, true, false, false]);
    expect(marks.unseen).toBe(1);
  });

  it("ask about what was missing and is there again", () => {
    const marks = new KnownMarks();
    marks.add(known(1, { state: "missing" }));
    expect(marks.compare(found(1))).toBe("other");
  });
});
