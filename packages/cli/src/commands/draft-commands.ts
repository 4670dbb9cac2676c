import type { Command } from "commander";
import type { Registrar } from "./registrar.ts";
import { repeated } from "./repeated.ts";

/** Drafts of a production's plan: asked for, read, compared, decided on. */
export function addDraftCommands(plan: Command, { help, run }: DraftParts): void {
  const code = () => import("../plan/drafts.ts");
  plan
    .command("propose-production")
    .description(help.proposeProduction)
    .argument("<production>", help.anId)
    .option("--from <day>", help.fromDay)
    .option("--to <day>", help.toDay)
    .option("--name <name>", help.draftName)
    .option("--seed <number>", help.draftSeed)
    .option("--seconds <number>", help.draftSeconds)
    .option("--fresh", help.draftFresh)
    .option("--absent <id=slot>", help.draftAbsent, repeated)
    .option("--replace-waiting", help.draftReplace)
    .option("--no-wait", help.noWait)
    .action(run(async () => (await code()).proposeProduction));
  const drafts = plan.command("drafts").description(help.drafts);
  drafts
    .command("list")
    .description(help.draftsList)
    .option("--production <id>", help.draftProduction)
    .option("--state <state>", help.state)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listDrafts));
  drafts
    .command("show")
    .description(help.draftsShow)
    .argument("<id>", help.anId)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).showDraft));
  drafts
    .command("compare")
    .description(help.draftsCompare)
    .argument("<left>", help.draftSide)
    .argument("<right>", help.draftSide)
    .action(run(async () => (await code()).compareDrafts));
  const one = (name: string, summary: string) =>
    drafts.command(name).description(summary).argument("<id>", help.anId);
  one("accept", help.draftsAccept).action(run(async () => (await code()).acceptDraft));
  one("reject", help.draftsReject).action(run(async () => (await code()).rejectDraft));
  one("restore", help.draftsRestore).action(run(async () => (await code()).restoreDraft));
}

interface DraftParts {
  readonly help: Registrar["texts"]["help"];
  readonly run: Registrar["run"];
}
