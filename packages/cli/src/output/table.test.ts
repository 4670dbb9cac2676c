import { expect, test } from "vitest";
import { type Column, table } from "./table.ts";

const columns: Column<{ name: string; count: number }>[] = [
  { title: "Name", value: ({ name }) => name },
  { title: "Count", value: ({ count }) => String(count), align: "right" },
];
const unpainted = (_style: unknown, text: string) => text;

function lines(rows: { name: string; count: number }[], width?: number): string[] {
  return table(columns, rows, unpainted, width).trimEnd().split("\n");
}

test("columns stand under their titles, numbers to the right", () => {
  expect(
    lines([
      { name: "Zoë", count: 5 },
      { name: "Marguerite", count: 1200 },
    ]),
  ).toEqual(["Name        Count", "Zoë             5", "Marguerite   1200"]);
});

test("a narrow terminal shortens the widest column and says so", () => {
  expect(lines([{ name: "Marie-Antoinette de la Tour", count: 1 }], 20)).toEqual([
    "Name           Count",
    "Marie-Antoin…      1",
  ]);
});

test("letters that take two columns are counted as two", () => {
  expect(
    lines([
      { name: "林原めぐみ", count: 1 },
      { name: "é́", count: 2 },
    ]),
  ).toEqual(["Name        Count", "林原めぐみ      1", "é́               2"]);
});

test("what a name holds cannot break a row or colour the terminal", () => {
  const [, row] = lines([{ name: "a\nb\u001b[31m\u202ec", count: 1 }]);
  expect(row).toBe("a\u{fffd}b\u{fffd}[31m\u{fffd}c      1");
});
