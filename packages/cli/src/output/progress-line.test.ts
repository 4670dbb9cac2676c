import { expect, test } from "vitest";
import type { Context } from "../context.ts";
import { processTerminal, type Terminal } from "../terminal.ts";
import * as texts from "../texts/en/index.ts";
import { createOutput } from "./output.ts";
import { createProgressLine } from "./progress-line.ts";

function contextOf(terminal: Terminal, json: boolean): Context {
  const output = createOutput(terminal, json);
  return { terminal, language: "en", texts, output, url: undefined, apiKey: undefined };
}

function shown(isTTY: boolean, json = false): string {
  const written: string[] = [];
  const stderr = { write: (text: string) => written.push(text), isTTY };
  const terminal = { ...processTerminal, environment: { NO_COLOR: "1" }, stderr };
  const line = createProgressLine(contextOf(terminal, json));
  for (let done = 0; done <= 40; done++)
    line.show({ title: "x", progress: { done, total: 40, step: "look\ning", eta_seconds: 40 - done } });
  line.end();
  return written.join("");
}

test("at a terminal one line is written over and over, and gone at the end", () => {
  const text = shown(true);
  expect(text).not.toContain("\n");
  expect(text).toContain(`${"█".repeat(12)}${"░".repeat(12)} 20/40`);
  expect(text).toContain("20 s left");
  expect(text.endsWith("\r\u001b[2K")).toBe(true);
});

test("elsewhere there is a line for each tenth of the way", () => {
  const lines = shown(false).trimEnd().split("\n");
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toMatch(/^40\/40 {2}look\u{fffd}ing/u);
});

test("beside JSON nothing is said", () => {
  expect(shown(true, true)).toBe("");
});

test("elsewhere nothing is said while the way is not known", () => {
  const written: string[] = [];
  const stderr = { write: (text: string) => written.push(text), isTTY: false };
  const context = contextOf({ ...processTerminal, stderr }, false);
  createProgressLine(context).show({ title: "x", progress: { done: 0, total: 0 } });
  expect(written).toEqual([]);
});
