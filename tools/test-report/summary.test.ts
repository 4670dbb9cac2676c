import { describe, expect, test } from "vitest";
import { isGood, lineOf, summarize, type TestReport } from "./summary.ts";

type File = TestReport["testResults"][number];

const file = (status: string, ...statuses: string[]): File => ({
  name: "a.test.ts",
  status,
  assertionResults: statuses.map((each, index) => ({ fullName: `test ${index}`, status: each })),
});

const summaryOf = (...testResults: File[]) => summarize({ testResults });

describe("the summary of a test run", () => {
  test("counts every test once", () => {
    const summary = summaryOf(
      file("failed", "passed", "failed", "skipped"),
      file("passed", "passed", "todo", "pending"),
    );
    expect(lineOf(summary)).toBe("2 passed, 1 failed, 3 skipped");
  });

  test("counts a file that could not be loaded as a failure", () => {
    expect(lineOf(summaryOf(file("passed", "passed"), file("failed")))).toBe("1 passed, 1 failed, 0 skipped");
  });

  test("counts a file whose hook broke as a failure, though its tests look skipped", () => {
    expect(summaryOf(file("failed", "skipped"))).toMatchObject({ failed: 1 });
  });

  test("names the tests that did not run", () => {
    expect(summaryOf(file("passed", "passed", "skipped")).skipped).toEqual(["test 1"]);
  });
});

describe("a run", () => {
  test("is good when all its tests passed", () => {
    expect(isGood(summaryOf(file("passed", "passed")), true)).toBe(true);
  });

  test("is bad with one failure", () => {
    expect(isGood(summaryOf(file("failed", "passed", "failed")), false)).toBe(false);
  });

  test("is bad when nothing ran", () => {
    expect(isGood(summaryOf(), false)).toBe(false);
  });

  test("with a skipped test is bad only where everything is required", () => {
    const summary = summaryOf(file("passed", "passed", "skipped"));
    expect([isGood(summary, false), isGood(summary, true)]).toEqual([true, false]);
  });
});
