import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { checkLayers, ruleNames } from "./layers.ts";

type Sources = Readonly<Record<string, string>>;

/** A miniature of the repository: every layer has something to import, and nothing breaks a rule. */
const BASE: Sources = {
  "kernel/src/index.ts": 'export { id } from "./id.ts";',
  "kernel/src/id.ts": "export const id = 1;",
  "kernel/src/inner.ts": "export const inner = 1;",
  "planning/src/index.ts": 'export { propose } from "./application/propose.ts";',
  "planning/src/domain/slot.ts": 'import { id } from "@souffleur/kernel"; export const slot = id;',
  "planning/src/domain/rules.ts": 'export { slot as rules } from "./slot.ts";',
  "planning/src/domain/scenes.ts": 'export { slot as scenes } from "./slot.ts";',
  "planning/src/application/propose.ts":
    'import { slot } from "../domain/slot.ts"; export const propose = slot;',
  "planning/src/adapters/routes.ts":
    'import { propose } from "../application/propose.ts"; import { app } from "@souffleur/platform/http"; export const routes = [propose, app];',
  "quiz/src/index.ts": "export const quiz = 1;",
  "quiz/src/domain/questions/text-marks.ts": "export const marks = 1;",
  "platform/src/http/index.ts": 'import { id } from "@souffleur/kernel"; export const app = id;',
  "server/src/index.ts": 'import { propose } from "@souffleur/planning"; export const start = propose;',
  "client/src/index.ts": "export const call = 1;",
  "cli/src/main.ts": 'import { call } from "@souffleur/client"; export const run = call;',
  "cli/src/in-process/migrate.ts":
    'export const migrate = async () => (await import("@souffleur/server")).start;',
  "web/src/main.tsx": 'import { call } from "@souffleur/client"; export const page = <p>{call}</p>;',
  "web/src/features/jobs/list.tsx": "export const list = <ul />;",
  "web/src/ui/button.tsx": "export const button = <button />;",
};

interface Case {
  readonly rule: string;
  readonly file: string;
  readonly fault: string;
  readonly clean: string;
}

const CASES: readonly Case[] = [
  {
    rule: "domain-knows-kernel-only",
    file: "planning/src/domain/score.ts",
    fault: 'import { propose } from "../application/propose.ts"; export const score = propose;',
    clean: 'import { slot } from "./slot.ts"; export const score = slot;',
  },
  {
    rule: "domain-knows-kernel-only",
    file: "planning/src/domain/read-score.ts",
    fault: 'import { readFileSync } from "node:fs"; export const score = readFileSync;',
    clean: 'import { id } from "@souffleur/kernel"; export const score = id;',
  },
  {
    rule: "domain-knows-kernel-only",
    file: "planning/src/domain/score-type.ts",
    fault: 'import type { app } from "@souffleur/platform/http"; export type Score = typeof app;',
    clean: 'import type { id } from "@souffleur/kernel"; export type Score = typeof id;',
  },
  {
    rule: "application-knows-its-domain-and-kernel",
    file: "planning/src/application/accept.ts",
    fault: 'import { app } from "@souffleur/platform/http"; export const accept = app;',
    clean: 'import { slot } from "../domain/slot.ts"; export const accept = slot;',
  },
  {
    rule: "adapters-reach-inward-and-to-platform",
    file: "planning/src/adapters/jobs.ts",
    fault: 'import { start } from "@souffleur/server"; export const jobs = start;',
    clean: 'import { app } from "@souffleur/platform/http"; export const jobs = app;',
  },
  {
    rule: "modules-stand-apart",
    file: "planning/src/adapters/questions.ts",
    fault: 'import { quiz } from "@souffleur/quiz"; export const questions = quiz;',
    clean: 'import { propose } from "../application/propose.ts"; export const questions = propose;',
  },
  {
    rule: "kernel-imports-nothing",
    file: "kernel/src/clock.ts",
    fault: 'import { hrtime } from "node:process"; export const clock = hrtime;',
    clean: 'import { inner } from "./inner.ts"; export const clock = inner;',
  },
  {
    rule: "platform-knows-no-module",
    file: "platform/src/jobs/index.ts",
    fault: 'import { propose } from "@souffleur/planning"; export const jobs = propose;',
    clean: 'import { id } from "@souffleur/kernel"; export const jobs = id;',
  },
  {
    rule: "server-is-below-its-clients",
    file: "server/src/page.ts",
    fault: 'export { page } from "@souffleur/web";',
    clean: 'export { app } from "@souffleur/platform/http";',
  },
  {
    rule: "client-knows-nothing-of-ours",
    file: "client/src/ids.ts",
    fault: 'export { id } from "@souffleur/kernel";',
    clean: 'export { call } from "./index.ts";',
  },
  {
    rule: "cli-speaks-through-the-client",
    file: "cli/src/plan.ts",
    fault: 'export const plan = async () => (await import("@souffleur/server")).start;',
    clean: 'export { call as plan } from "@souffleur/client";',
  },
  {
    rule: "cli-reaches-only-the-server-in-process",
    file: "cli/src/in-process/backup.ts",
    fault: 'export const backup = async () => (await import("@souffleur/platform/http")).app;',
    clean: 'export const backup = async () => (await import("@souffleur/server")).start;',
  },
  {
    rule: "cli-reaches-only-the-server-in-process",
    file: "cli/src/in-process/scenes.ts",
    fault: 'export { propose as scenes } from "@souffleur/planning";',
    clean: 'export { scenes } from "@souffleur/planning/scenes";',
  },
  {
    rule: "cli-loads-the-server-late",
    file: "cli/src/in-process/backup.ts",
    fault: 'import { start } from "@souffleur/server"; export const backup = start;',
    clean: 'import type { start } from "@souffleur/server"; export type Backup = typeof start;',
  },
  {
    rule: "web-speaks-through-the-client",
    file: "web/src/lib/ids.ts",
    fault: 'export { id } from "@souffleur/kernel";',
    clean: 'export { call as id } from "@souffleur/client";',
  },
  {
    rule: "web-speaks-through-the-client",
    file: "web/src/lib/rules.ts",
    fault: 'export { propose as rules } from "@souffleur/planning";',
    clean: 'export { rules } from "@souffleur/planning/rules";',
  },
  {
    rule: "web-speaks-through-the-client",
    file: "web/src/lib/marks.ts",
    fault: 'export { quiz as marks } from "@souffleur/quiz";',
    clean: 'export { marks } from "@souffleur/quiz/marks";',
  },
  {
    rule: "web-features-stand-apart",
    file: "web/src/features/trash/page.tsx",
    fault: 'import { list } from "../jobs/list.tsx"; export const page = <main>{list}</main>;',
    clean: 'import { button } from "../../ui/button.tsx"; export const page = <main>{button}</main>;',
  },
  {
    rule: "web-base-knows-no-feature",
    file: "web/src/ui/panel.tsx",
    fault: 'export { list as panel } from "../features/jobs/list.tsx";',
    clean: 'export { button as panel } from "./button.tsx";',
  },
  {
    rule: "packages-meet-at-their-exports",
    file: "server/src/ids.ts",
    fault: 'export { inner } from "../../kernel/src/inner.ts";',
    clean: 'export { id } from "@souffleur/kernel";',
  },
  {
    rule: "everything-resolves",
    file: "server/src/ids.ts",
    fault: 'export { inner } from "@souffleur/kernel/src/inner.ts";',
    clean: 'export { id } from "@souffleur/kernel";',
  },
  {
    rule: "no-circles",
    file: "kernel/src/id.ts",
    fault: 'import type { id as other } from "./index.ts"; export const id: typeof other = 1;',
    clean: 'import type { inner as other } from "./inner.ts"; export const id: typeof other = 1;',
  },
  {
    rule: "tests-are-not-imported",
    file: "kernel/src/builders.ts",
    fault: 'export { sample } from "./inner.test.ts";',
    clean: 'export { inner as sample } from "./inner.ts";',
  },
];

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** Writes the sources as a workspace, packages linked by name as npm links them. */
function plant(sources: Sources): string {
  const root = mkdtempSync(join(tmpdir(), "layers-"));
  roots.push(root);
  const all: Sources = { ...BASE, ...sources };
  mkdirSync(join(root, "node_modules/@souffleur"), { recursive: true });
  for (const name of new Set(Object.keys(all).map((path) => path.split("/")[0] ?? ""))) {
    write(
      root,
      `${name}/package.json`,
      JSON.stringify({ name: `@souffleur/${name}`, exports: exportsOf(name) }),
    );
    symlinkSync(`../../packages/${name}`, join(root, "node_modules/@souffleur", name));
  }
  for (const [path, source] of Object.entries(all)) write(root, path, source);
  return root;
}

function exportsOf(name: string): Sources {
  if (name === "platform") return { "./*": "./src/*/index.ts" };
  if (name === "web") return { ".": "./src/main.tsx" };
  if (name === "planning") {
    const pure = { "./rules": "./src/domain/rules.ts", "./scenes": "./src/domain/scenes.ts" };
    return { ".": "./src/index.ts", ...pure };
  }
  if (name === "quiz") return { ".": "./src/index.ts", "./marks": "./src/domain/questions/text-marks.ts" };
  return { ".": name === "cli" ? "./src/main.ts" : "./src/index.ts" };
}

function write(root: string, path: string, text: string): void {
  const file = join(root, "packages", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe("the layer rules", () => {
  test("find nothing wrong in a tree that keeps them, and have read all of it", async () => {
    const report = await checkLayers(plant({}));
    expect(report.violations).toEqual([]);
    expect(report.modules).toBe(Object.keys(BASE).length);
    expect(report.dependencies).toBe(13);
  });

  test.each(CASES)("$rule: reports a planted fault in $file", async ({ rule, file, fault }) => {
    const { violations } = await checkLayers(
      plant({ "kernel/src/inner.test.ts": "export const sample = 1;", [file]: fault }),
    );
    const reported = violations.filter((violation) => violation.rule === rule);
    // Of a circle the cruiser names one of the two ends.
    expect(reported.flatMap(({ from, to }) => [from, to])).toContain(`packages/${file}`);
  });

  test.each(CASES)("$rule: accepts the clean twin of $file", async ({ file, clean }) => {
    const { violations } = await checkLayers(plant({ [file]: clean }));
    expect(violations).toEqual([]);
  });

  test.each(["planning/src/domain/slot.test.ts", "planning/test/builders.ts"])(
    "let a test import anything: %s",
    async (file) => {
      const source =
        'import { start } from "@souffleur/server"; import { slot } from "@souffleur/quiz"; export { start, slot };';
      const { violations } = await checkLayers(plant({ [file]: source }));
      expect(violations).toEqual([]);
    },
  );

  test("have each been proved by a fault", async () => {
    const proved = new Set(CASES.map(({ rule }) => rule));
    expect((await ruleNames()).filter((name) => !proved.has(name))).toEqual([]);
  });
});
