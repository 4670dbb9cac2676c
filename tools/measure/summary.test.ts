import { describe, expect, test } from "vitest";
import { figuresOf, type MeasuredFile, tooLong } from "./summary.ts";

function file(path: string, sizes: Partial<MeasuredFile> = {}): MeasuredFile {
  return { path, lines: 10, codeLines: 10, commentLines: 1, functions: [], anyTypes: 0, casts: 0, ...sizes };
}

const named = (files: readonly MeasuredFile[], name: string) =>
  figuresOf(files).find((figure) => figure.name === name);

describe("the hard limits", () => {
  test("let pass a file and a function that just fit", () => {
    const functions = [{ name: "f", line: 3, lines: 70 }];
    expect(tooLong([file("packages/a/src/a.ts", { lines: 400, functions })])).toEqual([]);
  });

  test("name a file and a function one line too long, tests included", () => {
    const functions = [{ name: "f", line: 3, lines: 71 }];
    expect(tooLong([file("tests/a.test.ts", { lines: 401, functions })])).toEqual([
      "tests/a.test.ts: 401 lines, at most 400",
      "tests/a.test.ts:3: f has 71 lines, at most 70",
    ]);
  });

  test("let a suite shared by several test files be one long function, but not one long file", () => {
    const functions = [{ name: "f", line: 3, lines: 300 }];
    expect(tooLong([file("tests/a.contract.ts", { functions })])).toEqual([]);
    expect(tooLong([file("tests/a.contract.ts", { lines: 401, functions })])).toHaveLength(1);
  });
});

describe("the figures", () => {
  test("give median, p90 and longest of the product's files only", () => {
    const files = [10, 20, 90, 300].map((lines, index) => file(`packages/a/src/${index}.ts`, { lines }));
    const all = [...files, file("tests/long.test.ts", { lines: 399 }), file("tools/long.ts", { lines: 398 })];
    expect(named(all, "file, median lines")).toMatchObject({ value: "20 (goal at most 70)", over: false });
    expect(named(all, "file, p90")).toMatchObject({ value: "300 (goal at most 200)", over: true });
    expect(named(all, "file, longest")).toMatchObject({ value: "300 (goal at most 400)", over: false });
  });

  test("mark too few and too many comments", () => {
    const share = (commentLines: number) =>
      named([file("packages/a/src/a.ts", { lines: 100, commentLines })], "lines with a comment, %")?.over;
    expect([share(4), share(5), share(12), share(13)]).toEqual([true, false, false, true]);
  });

  test("count any and casts per thousand lines", () => {
    const files = [file("packages/a/src/a.ts", { lines: 500, anyTypes: 1, casts: 1 })];
    expect(named(files, "any per 1000 lines")).toMatchObject({ value: "2 (goal at most 0)", over: true });
    expect(named(files, "as per 1000 lines")).toMatchObject({ value: "2 (goal at most 2)", over: false });
  });

  test("set tests against sources, overall and in a domain", () => {
    const files = [
      file("packages/planning/src/domain/a.ts", { codeLines: 10 }),
      file("packages/planning/src/domain/a.test.ts", { codeLines: 15 }),
      file("tests/api/a.ts", { codeLines: 3 }),
      file("packages/web/test/a.ts", { codeLines: 2 }),
    ];
    expect(named(files, "test / source lines")).toMatchObject({
      value: "2 (goal at least 1.2)",
      over: false,
    });
    expect(named(files, "test / source lines, domain")).toMatchObject({
      value: "1.5 (goal at least 2)",
      over: true,
    });
  });
});
