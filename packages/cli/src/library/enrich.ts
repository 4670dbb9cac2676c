import { unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { finishJob } from "../shared/jobs.ts";
import { idsOf } from "../usage/usage-failure.ts";

/** Asks the sources for what films and series lack, and follows the job to its end. */
export async function enrich(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const ids = idsOf(context.texts, input.words(0));
  const body = { ...(ids.length > 0 && { ids }), dry_run: input.flag("dryRun") };
  const job = await unwrap(api.client.POST("/library/enrichments", { body }));
  await finishJob(context, api, job, !input.isOff("wait"));
}
