import { setTimeout as sleep } from "node:timers/promises";
import { threadId } from "node:worker_threads";
import { serveTask } from "../src/workers/index.ts";

export type Unruly =
  | { readonly do: "double"; readonly n: number }
  | { readonly do: "sleep"; readonly ms: number }
  | { readonly do: "report" | "spin" | "throw" | "exit" | "eat" | "crash" | "function" };

/** Does whatever a worker should not, on request. */
serveTask(async (input: Unruly, { report }): Promise<unknown> => {
  switch (input.do) {
    case "double":
      return { doubled: input.n * 2, threadId };
    case "sleep":
      await sleep(input.ms);
      return { threadId };
    case "report":
      for (let n = 1; n <= 3; n++) report({ n });
      return "reported";
    case "spin":
      for (;;);
    case "throw":
      throw new RangeError("out of range");
    case "exit":
      process.exit(3);
      break;
    case "eat":
      return eat();
    case "crash":
      setTimeout(() => {
        throw new Error("later");
      }, 1);
      return new Promise(() => {});
    case "function":
      return () => "cannot be sent";
  }
  return undefined;
});

function eat(): number {
  const eaten: unknown[] = [];
  for (;;) eaten.push(Array.from({ length: 1_000 }, (_, n) => ({ n, text: `${n}` })));
}
