import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** What goes by the clock of the machine: a browser, a process that is killed. */
const TIMED = ["tests/browser/**/*.test.ts", "tests/faults/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "code",
          include: ["packages/*/src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "tools/**/*.test.ts"],
          exclude: TIMED,
        },
      },
      // On a machine busy with others' work a page may be late: one more go, which the report shows as a retry. Tests
      // that draw their cases get none, or a second draw would hide what the first had found.
      {
        extends: true,
        test: { name: "machine", include: TIMED, retry: process.env.CI === undefined ? 0 : 1 },
      },
    ],
    pool: "forks",
    // Files share a worker: fast, and the shuffle shows the test that leaves something behind.
    isolate: false,
    // Most tests wait (for a lock, a process, a page): two workers pay even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { shuffle: true },
    // Only what hangs ends by these: a machine busy with others' work must not fail what merely takes its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    restoreMocks: true,
    unstubEnvs: true,
  },
});
