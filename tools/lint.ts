// Every static check but the compiler's, one after the other: all run, so that one round of mending is enough.
import { spawnSync } from "node:child_process";

const checks: readonly (readonly [name: string, ...args: string[]])[] = [
  ["biome", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"],
  // With Kysely and Fastify nearly everything is a promise: only a linter that knows the types sees one dropped.
  ["promises", "node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings"],
  ["layers", "tools/layers.ts"],
  ["sizes", "tools/measure.ts", "--quiet"],
  ["dependencies", "tools/dependencies.ts"],
  ["dead code", "node_modules/knip/bin/knip.js", "--no-progress"],
];

const WITHIN_MS = 120_000;

const failed = checks.filter(([name, ...args]) => {
  const started = performance.now();
  const done = spawnSync(process.execPath, args, { encoding: "utf8", timeout: WITHIN_MS });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const ok = done.status === 0;
  // What a check has to say matters only when it fails; its warnings are errors here.
  if (!ok) console.error(`${done.stdout}${done.stderr}${done.error?.message ?? ""}`);
  console.log(`lint: ${name} ${ok ? "ok" : "FAILED"} (${seconds} s)`);
  return !ok;
});

if (failed.length > 0) {
  console.error(`lint: ${failed.map(([name]) => name).join(", ")} failed`);
  process.exit(1);
}
