import { expect, it } from "vitest";
import { csvLine } from "./csv.ts";

it("quotes what would break a line of the table", () => {
  expect(csvLine(["plain", "a,b", 'say "hi"', "two\nlines"])).toBe(
    'plain,"a,b","say ""hi""","two\nlines"\r\n',
  );
});

it.each(["=1+1", "+33 1", "-2", "@cmd", "\tx"])(
  "keeps a spreadsheet from reading %j as a formula",
  (text) => {
    expect(csvLine([text])).toBe(`'${text}\r\n`);
  },
);
