import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "tools/**/*.test.ts"],
    pool: "threads",
    // Files share a worker: fast, and the shuffle shows the test that leaves something behind.
    isolate: false,
    // Most tests wait (for a lock, a process, a page): two workers pay even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { shuffle: true },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
