import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "./csv.ts";

const cellsOf = (text: string) => readCsv(text).map(({ cells }) => cells);

test.each([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "\u{feff}a;b\r\n1;2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["a\tb", [["a", "b"]]],
  ['a,"b, ""c""\nd"', [["a", 'b, "c"\nd']]],
  [
    "a,b\n\n , \n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["", []],
])("%j is read as %j", (text, rows) => {
  expect(cellsOf(text)).toEqual(rows);
});

test("a row is named by the line an editor shows, also below a cell of several lines", () => {
  expect(readCsv('a,b\n"x\ny",1\nz,2').map(({ line }) => line)).toEqual([1, 2, 4]);
});

test("whatever a program writes with quotes is read back as it was", () => {
  const cell = fc.string({ unit: "grapheme" }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
      expect(cellsOf(["h,h", ...quoted].join("\r\n")).slice(1)).toEqual(rows);
    }),
  );
});
