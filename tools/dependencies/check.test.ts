import { describe, expect, test } from "vitest";
import { checkDependencies, type Dependencies } from "./check.ts";

const REASONS = `# Runtime dependencies

## Server and command line

| package | why |
| --- | --- |
| fastify | HTTP server |

## Web app

| package | why |
| --- | --- |
| react | views |
`;

const SOUND: Dependencies = {
  packages: [
    { name: "souffleur-workspace", devDependencies: { vitest: "5.1.0" } },
    { name: "@souffleur/platform", dependencies: { "@souffleur/kernel": "0.1.0", fastify: "5.12.8" } },
    { name: "@souffleur/web", dependencies: { react: "19.3.1" }, devDependencies: { vite: "8.3.8" } },
  ],
  lock: { "node_modules/fastify": {}, "node_modules/@swc/core": { dev: true, hasInstallScript: true } },
  reasons: REASONS,
};

function withDependency(name: string, dependencies: Record<string, string>): Dependencies {
  return { ...SOUND, packages: [...SOUND.packages, { name, dependencies }] };
}

function many(count: number): { dependencies: Record<string, string>; rows: string } {
  const names = Array.from({ length: count }, (_, index) => `part-${index}`);
  return {
    dependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"])),
    rows: names.map((name) => `| ${name} | reason |\n`).join(""),
  };
}

describe("the check of dependencies", () => {
  test("finds nothing wrong with exact, explained, script-free ones", () => {
    expect(checkDependencies(SOUND)).toEqual([]);
  });

  test("asks for the reason of a package, in the table of the part that ships it", () => {
    expect(checkDependencies(withDependency("@souffleur/cli", { react: "19.3.1" }))).toEqual([
      'react has no reason under "Server and command line" in docs/dependencies.md.',
    ]);
  });

  test("counts an empty reason as none", () => {
    const reasons = REASONS.replace("| HTTP server |", "|  |");
    expect(checkDependencies({ ...SOUND, reasons })).toHaveLength(1);
  });

  test("names a reason whose package is gone", () => {
    const reasons = REASONS.replace("| react | views |", "| react | views |\n| vue | views |");
    expect(checkDependencies({ ...SOUND, reasons })).toEqual([
      'vue is under "Web app" in docs/dependencies.md, but no package depends on it.',
    ]);
  });

  test.each(["^5.12.8", "~5.12.8", "latest", "*", "5.x", "github:fastify/fastify"])(
    "refuses the version %s",
    (version) => {
      const faults = checkDependencies(withDependency("@souffleur/server", { fastify: version }));
      expect(faults).toEqual([`@souffleur/server: fastify is "${version}"; give the exact version.`]);
    },
  );

  test("refuses one package more than the server may have", () => {
    const [fits, tooMany] = [many(24), many(25)];
    const check = ({ dependencies, rows }: ReturnType<typeof many>) =>
      checkDependencies({
        ...withDependency("@souffleur/server", dependencies),
        reasons: REASONS.replace("| fastify | HTTP server |\n", `| fastify | HTTP server |\n${rows}`),
      });
    expect(check(fits)).toEqual([]);
    expect(check(tooMany)).toEqual(['"Server and command line" has 26 dependencies, at most 25.']);
  });

  test("refuses an install script in what is shipped, also deep in the tree", () => {
    const lock = { ...SOUND.lock, "node_modules/fastify/node_modules/native": { hasInstallScript: true } };
    expect(checkDependencies({ ...SOUND, lock })).toEqual([
      "node_modules/fastify/node_modules/native has an install script; find another package, or a version without one.",
    ]);
  });
});
