// Every static check but the compiler's, one after the other; the first that fails gives the exit code.
import { spawnSync } from "node:child_process";

const checks: readonly (readonly [name: string, ...args: string[]])[] = [
  ["biome", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"],
];

for (const [name, ...args] of checks) {
  const started = performance.now();
  const done = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (done.status !== 0) {
    console.error(`lint: ${name} failed`);
    process.exit(done.status ?? 1);
  }
  console.log(`lint: ${name} ok (${Math.round(performance.now() - started)} ms)`);
}
