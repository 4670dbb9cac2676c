// What every bench prints: a table for people, then one JSON line for machines.
export type Row = Readonly<Record<string, string | number | undefined>>;

export const quick = process.argv.includes("--quick");

/** The number after `--name`, or the fallback. */
export function option(name: string, fallback: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? fallback : Number(process.argv[at + 1]);
  if (!Number.isFinite(value)) throw new Error(`--${name} wants a number`);
  return value;
}

/** Prints the figures; with wrong answers, prints them too and makes the process fail. */
export function report(bench: string, rows: readonly Row[], wrong: readonly string[] = []): void {
  console.log(table(rows));
  for (const each of wrong.slice(0, 20)) console.log(`WRONG ${each}`);
  console.log(JSON.stringify({ bench, quick, rows, wrong: wrong.length }));
  if (wrong.length > 0) process.exitCode = 1;
}

function table(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column])))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join("  ");
  return cells.map(line).join("\n");
}

function shown(value: string | number | undefined): string {
  if (value === undefined) return "–";
  if (typeof value === "string") return value;
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}

export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
