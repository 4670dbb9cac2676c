import { describe, expect, test } from "vitest";
import { readSource } from "./read-source.ts";

const source = (...lines: string[]) => `${lines.join("\n")}\n`;

describe("reading a source", () => {
  test("counts its lines, those with code and those with a comment", () => {
    const sizes = readSource(
      source("// why", "const a = 1; // and why", "", "/* two", "lines */", "const b = 2;"),
    );
    expect(sizes).toMatchObject({ lines: 6, codeLines: 2, commentLines: 4 });
  });

  test("takes no comment for one inside a text, a template, an expression or an element", () => {
    const sizes = readSource(
      source(
        "const u = 'http://x';",
        "const t = `/* not one */`;",
        "const r = /[/]*/;",
        "const e = <p>// text</p>;",
      ),
      { tsx: true },
    );
    expect(sizes).toMatchObject({ lines: 4, codeLines: 4, commentLines: 0 });
  });

  test("counts the lines of a template over several lines as code", () => {
    expect(readSource(source("const sql = `", "  -- select", "`;"))).toMatchObject({
      codeLines: 3,
      commentLines: 0,
    });
  });

  test("finds functions, methods, accessors and arrows bound to a name, with their lines", () => {
    const { functions } = readSource(
      source(
        "// é: more bytes than characters",
        "function one() {",
        "  return 1;",
        "}",
        "const two = () => 2;",
        "class Box {",
        "  three() {",
        "    [1].map((x) => x);",
        "  }",
        "  get four() { return 4; }",
        "}",
        "const o = { five: () => {",
        "}, six() {} };",
      ),
    );
    expect(functions).toEqual([
      { name: "one", line: 2, lines: 3 },
      { name: "two", line: 5, lines: 1 },
      { name: "three", line: 7, lines: 3 },
      { name: "four", line: 10, lines: 1 },
      { name: "five", line: 12, lines: 2 },
      { name: "six", line: 13, lines: 1 },
    ]);
  });

  test("counts no overload and no abstract method as a function", () => {
    const { functions } = readSource(source("function f(a: string): void;", "function f(a: unknown) {}"));
    expect(functions).toEqual([{ name: "f", line: 2, lines: 1 }]);
  });

  test("counts any and casts, but not `as const`", () => {
    const sizes = readSource(
      source("let a: any = 1;", "const b = a as string;", "const c = [1] as const;", "f(a as number);"),
    );
    expect(sizes).toMatchObject({ anyTypes: 1, casts: 2 });
  });

  test("gives the same answer for the second source as for the first", () => {
    const text = source("// first", "export function late() {", "  return 'é';", "}");
    expect(readSource(text)).toEqual(readSource(text));
  });

  test("reads a source that begins with a hash-bang line", () => {
    expect(readSource(source("#!/usr/bin/env node", "run();"))).toMatchObject({ lines: 2, codeLines: 1 });
  });
});
