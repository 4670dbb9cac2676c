import fc from "fast-check";
import { it } from "vitest";
import { newApp } from "../support/app.ts";
import { runs } from "../support/runs.ts";
import { anyCommand, beginning } from "./commands.ts";
import { emptyModel } from "./model.ts";

it("does what the model does, whatever people do, in whatever order, over restarts", async () => {
  const commands = fc.array(anyCommand, { minLength: 20, maxLength: 45, size: "max" });
  await fc.assert(
    fc.asyncProperty(commands, async (steps) => {
      const app = await newApp();
      const model = emptyModel();
      try {
        for (const step of [...beginning, ...steps]) await step.run(model, app);
      } finally {
        await app.close();
      }
    }),
    { numRuns: runs(10) },
  );
}, 600_000);
