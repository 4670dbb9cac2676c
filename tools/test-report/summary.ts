/** The parts of Vitest's JSON report that are counted. */
export interface TestReport {
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  /** The names of the tests that did not run: skipped, or only planned. */
  readonly skipped: readonly string[];
}

export function summarize({ testResults }: TestReport): Summary {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const count = (status: string) => tests.filter((test) => test.status === status).length;
  const passed = count("passed");
  const skipped = tests.filter(({ status }) => status !== "passed" && status !== "failed");
  // A file that breaks outside its tests (it cannot be loaded, a hook throws) fails without a failed test.
  const broken = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed"),
  );
  return {
    passed,
    failed: count("failed") + broken.length,
    skipped: skipped.map(({ fullName }) => fullName),
  };
}

export function lineOf({ passed, failed, skipped }: Summary): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

/** Whether the run counts as good; with `everything`, a test that did not run spoils it. */
export function isGood({ passed, failed, skipped }: Summary, everything: boolean): boolean {
  return passed > 0 && failed === 0 && (!everything || skipped.length === 0);
}
