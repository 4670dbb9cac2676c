import type { FunctionSize, SourceSizes } from "./read-source.ts";

export interface MeasuredFile extends SourceSizes {
  readonly path: string;
}

/** One figure of the report; `over` marks a goal that is missed, `limit` is what the check fails on. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly over: boolean;
}

/** No file and no function may be longer than this. */
const LIMITS = { fileLines: 400, functionLines: 70 };

/** A file or a function longer than its limit, as a line an editor can jump to. */
export function tooLong(files: readonly MeasuredFile[]): readonly string[] {
  return files.flatMap(({ path, lines, functions }) => [
    ...(lines > LIMITS.fileLines ? [`${path}: ${lines} lines, at most ${LIMITS.fileLines}`] : []),
    ...functions
      .filter((size) => size.lines > LIMITS.functionLines && !isSuite(path))
      .map(
        (size) =>
          `${path}:${size.line}: ${size.name} has ${size.lines} lines, at most ${LIMITS.functionLines}`,
      ),
  ]);
}

/** The figures the house style sets goals for. Sizes are those of the product's sources, not of its tests. */
export function figuresOf(files: readonly MeasuredFile[]): readonly Figure[] {
  const sources = files.filter(({ path }) => isSource(path));
  const lengths = sources.map(({ lines }) => lines);
  const functions = sources.flatMap((file) => file.functions).map((size: FunctionSize) => size.lines);
  const lines = sum(lengths);
  const perThousand = (count: number) => (lines === 0 ? 0 : (count * 1000) / lines);
  return [
    { name: "sources", value: `${sources.length} files, ${lines} lines`, over: false },
    atMost("file, median lines", quantile(lengths, 0.5), 70),
    atMost("file, p90", quantile(lengths, 0.9), 200),
    atMost("file, longest", quantile(lengths, 1), LIMITS.fileLines),
    atMost("function, median lines", quantile(functions, 0.5), 9),
    atMost("function, p99", quantile(functions, 0.99), 50),
    atMost("function, longest", quantile(functions, 1), LIMITS.functionLines),
    between(
      "lines with a comment, %",
      (100 * sum(sources.map((file) => file.commentLines))) / Math.max(1, lines),
      5,
      12,
    ),
    atMost("any per 1000 lines", perThousand(sum(sources.map((file) => file.anyTypes))), 0),
    atMost("as per 1000 lines", perThousand(sum(sources.map((file) => file.casts))), 2),
    atLeast(
      "test / source lines",
      ratio(files, () => true),
      1.2,
    ),
    atLeast(
      "test / source lines, domain",
      ratio(files, (path) => path.includes("/domain/")),
      2,
    ),
    atLeast(
      "test / source lines, web",
      ratio(files, (path) => path.startsWith("packages/web/")),
      0.5,
    ),
  ];
}

/** A suite of tests that several files run is one function by its nature, like the callback of a `describe`. */
function isSuite(path: string): boolean {
  return path.endsWith(".contract.ts");
}

function isTest(path: string): boolean {
  return /^(tests|packages\/[^/]+\/test)\/|[.]test[.]tsx?$/.test(path);
}

/** What people run; tools and benchmarks keep the limits, but are not what the goals are about. */
function isSource(path: string): boolean {
  return path.startsWith("packages/") && !isTest(path);
}

function ratio(files: readonly MeasuredFile[], counted: (path: string) => boolean): number {
  const lines = (chosen: (path: string) => boolean) =>
    sum(files.filter(({ path }) => counted(path) && chosen(path)).map((file) => file.codeLines));
  return lines(isTest) / Math.max(1, lines(isSource));
}

function atMost(name: string, value: number, goal: number): Figure {
  return { name, value: `${round(value)} (goal at most ${goal})`, over: value > goal };
}

function atLeast(name: string, value: number, goal: number): Figure {
  return { name, value: `${round(value)} (goal at least ${goal})`, over: value < goal };
}

function between(name: string, value: number, low: number, high: number): Figure {
  return { name, value: `${round(value)} (goal ${low} to ${high})`, over: value < low || value > high };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
