// Development: node tools/run.mjs packages/web/test/fake-api/main.ts [port] [empty]
import { join } from "node:path";
import { fill } from "./fill.ts";
import { startFakeApi } from "./server.ts";

const [port = "4321", filling] = process.argv.slice(2);
const fake = await startFakeApi({
  dist: join(import.meta.dirname, "../../dist"),
  port: Number(port),
  dayMs: 700,
});
if (filling !== "empty") fake.reset((store) => fill(store));
console.log(fake.url);
