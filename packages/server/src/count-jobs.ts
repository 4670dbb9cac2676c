import { type Database, tables } from "@souffleur/platform/database";
import { jobStates } from "@souffleur/platform/jobs";

interface JobsTable {
  jobs: { id: string; state: string };
}

/** How many jobs there are in each state, those without any included: a missing series looks like a broken one. */
export async function countJobs({ queries }: Database): Promise<Readonly<Record<string, number>>> {
  const rows = await tables<JobsTable>(queries)
    .selectFrom("jobs")
    .select(["state", ({ fn }) => fn.count<number>("id").as("count")])
    .groupBy("state")
    .execute();
  const none = Object.fromEntries(jobStates.map((state) => [state, 0]));
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])) };
}
