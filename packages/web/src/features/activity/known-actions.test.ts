import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { actionMessages, thingOf, verbOf } from "./action-words.ts";
import { knownActions } from "./known-actions.ts";

const packages = fileURLToPath(new URL("../../../../", import.meta.url));

/** The actions written out in the sources of the server; those put together from parts are not found this way. */
function recordedActions(): string[] {
  const found = new Set<string>();
  for (const area of ["library", "planning", "quiz", "platform", "server"]) {
    const folder = join(packages, area, "src");
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts") || file.endsWith(".test.ts")) continue;
      const source = readFileSync(join(folder, file), "utf8");
      for (const [, action = ""] of source.matchAll(/\baction: "([a-z-]+(?:\.[a-z-]+)+)"/g))
        found.add(action);
    }
  }
  return [...found];
}

it("every action the server records can be filtered for", () => {
  expect(recordedActions().filter((action) => !(knownActions as readonly string[]).includes(action))).toEqual(
    [],
  );
});

describe.each(["fr", "en"] as const)("in %s", (locale) => {
  it.each(knownActions)("%s has words", (action) => {
    const words = actionMessages[locale];
    expect(thingOf(action, words)).toBeDefined();
    expect(verbOf(action, words)).not.toBe(action);
  });
});
