import type { Command } from "commander";
import type { Registrar } from "./registrar.ts";

/** Telling people the plan, and the addresses their calendars read it from. */
export function addPublishCommands(
  plan: Command,
  { help, run }: { readonly help: Registrar["texts"]["help"]; readonly run: Registrar["run"] },
): void {
  const publishing = () => import("../plan/publishing.ts");
  plan
    .command("publish")
    .description(help.publish)
    .argument("<production>", help.anId)
    .option("--from <day>", help.fromDay)
    .option("--to <day>", help.toDay)
    .option("--note <text>", help.publishNote)
    .option("--dry-run", help.publishDryRun)
    .action(run(async () => (await publishing()).publish));
  const feeds = () => import("../plan/feeds.ts");
  const feed = plan.command("feed").description(help.feed);
  feed
    .command("list")
    .description(help.feedList)
    .argument("<kind>", help.feedKind)
    .argument("<id>", help.anId)
    .action(run(async () => (await feeds()).listFeeds));
  feed
    .command("add")
    .description(help.feedAdd)
    .argument("<kind>", help.feedKind)
    .argument("<id>", help.anId)
    .option("--note <text>", help.feedNote)
    .action(run(async () => (await feeds()).addFeed));
  feed
    .command("revoke")
    .description(help.feedRevoke)
    .argument("<id>", help.anId)
    .option("--yes", help.options.yes)
    .action(run(async () => (await feeds()).revokeFeed));
}
