// A process that runs jobs until it is killed, and adds one every few milliseconds: `worker.ts URL ADD_EVERY_MS`.
// Prints the id of each job it added once that is committed: from then on the job must never be lost.
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "@souffleur/platform/database";
import { actor, countingJob, countingJobs } from "./counting-job.ts";

const [url = "", addEveryMs = "0"] = process.argv.slice(2);
const database = openDatabase({ url });
const jobs = countingJobs(database);
await jobs.start();
writeSync(1, "ready\n");
while (Number(addEveryMs) > 0) {
  const workMs = Math.round(Math.random() * 20);
  const added = await database.unit((unit) => jobs.enqueue(unit, countingJob, { workMs }, { actor }));
  if (added.ok) writeSync(1, `${added.value.id}\n`);
  await sleep(Number(addEveryMs));
}
