import type { Command } from "commander";
import { addDraftCommands } from "./draft-commands.ts";
import { addHoursCommands } from "./hours-commands.ts";
import { addPaperCommands } from "./paper-commands.ts";
import { addPeopleCommands } from "./people-commands.ts";
import { addProductionCommands } from "./production-commands.ts";
import { addPublishCommands } from "./publish-commands.ts";
import type { Registrar } from "./registrar.ts";
import { repeated } from "./repeated.ts";
import { addRulesCommands } from "./rules-commands.ts";

export function addPlanCommands({ program, texts: { help }, run }: Registrar): void {
  const plan = program.command("plan").description(help.plan).helpGroup(help.groups.planning);
  addPlannings(plan, { help, run });
  addArtists(plan.command("artists").description(help.artists), { help, run });
  addPeopleCommands(plan, { help, run });
  addProductionCommands(plan, { help, run });
  addProposals(plan.command("proposals").description(help.proposals), { help, run });
  addRulesCommands(plan, { help, run });
  addDraftCommands(plan, { help, run });
  addHoursCommands(plan, { help, run });
  addPublishCommands(plan, { help, run });
  addPaperCommands(plan, { help, run });
  addScenes(plan, { help, run });
}

type Parts = { readonly help: Registrar["texts"]["help"]; readonly run: Registrar["run"] };

function addPlannings(plan: Command, { help, run }: Parts): void {
  const plannings = () => import("../plan/plannings.ts");
  plan
    .command("list")
    .description(help.planList)
    .option("--from <day>", help.fromDay)
    .option("--to <day>", help.toDay)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await plannings()).listPlannings));
  plan
    .command("show")
    .description(help.planShow)
    .argument("<id>", help.anId)
    .action(run(async () => (await plannings()).showPlanning));
  plan
    .command("create")
    .description(help.planCreate)
    .argument("<day>", help.day)
    .requiredOption("--artist <id>", help.artistOption, repeated)
    .action(run(async () => (await plannings()).createPlanning));
  plan
    .command("remove")
    .description(help.planRemove)
    .argument("<id>", help.anId)
    .option("--yes", help.options.yes)
    .action(run(async () => (await plannings()).removePlanning));
  plan
    .command("propose")
    .description(help.propose)
    .argument("<from>", help.fromDay)
    .argument("<to>", help.toDay)
    .option("--artist <id>", help.artistOption, repeated)
    .option("--no-wait", help.noWait)
    .action(run(async () => (await import("../plan/proposals.ts")).propose));
}

function addArtists(artists: Command, { help, run }: Parts): void {
  const code = () => import("../plan/artists.ts");
  artists
    .command("list")
    .description(help.artistsList)
    .option("--search <text>", help.search)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listArtists));
  artists
    .command("show")
    .description(help.artistsShow)
    .argument("<id>", help.anId)
    .action(run(async () => (await code()).showArtist));
  artists
    .command("add")
    .description(help.artistsAdd)
    .argument("<name>", help.artistName)
    .option("--free <slot>", help.free, repeated)
    .action(run(async () => (await code()).addArtist));
  artists
    .command("edit")
    .description(help.artistsEdit)
    .argument("<id>", help.anId)
    .option("--name <name>", help.artistName)
    .option("--free <slot>", help.free, repeated)
    .option("--busy <slot>", help.busy, repeated)
    .action(run(async () => (await code()).editArtist));
  artists
    .command("remove")
    .description(help.artistsRemove)
    .argument("<id>", help.anId)
    .option("--yes", help.options.yes)
    .action(run(async () => (await code()).removeArtist));
  artists
    .command("import")
    .description(help.artistsImport)
    .argument("<file>", help.csvFile)
    .option("--dry-run", help.options.dryRun)
    .action(run(async () => (await import("../plan/import-artists.ts")).importArtists));
}

function addProposals(proposals: Command, { help, run }: Parts): void {
  const code = () => import("../plan/proposals.ts");
  proposals
    .command("list")
    .description(help.proposalsList)
    .option("--state <state>", help.state)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listProposals));
  const one = (name: string, summary: string) =>
    proposals.command(name).description(summary).argument("<id>", help.anId);
  one("show", help.proposalsShow).action(run(async () => (await code()).showProposal));
  one("accept", help.proposalsAccept).action(run(async () => (await code()).acceptProposal));
  one("edit", help.proposalsEdit)
    .option("--without <id>", help.without, repeated)
    .option("--at <id=slot>", help.at, repeated)
    .action(run(async () => (await code()).editProposal));
  one("reject", help.proposalsReject).action(run(async () => (await code()).rejectProposal));
  one("restore", help.proposalsRestore).action(run(async () => (await code()).restoreProposal));
}

function addScenes(plan: Command, { help, run }: Parts): void {
  plan
    .command("scenes")
    .description(help.scenes)
    .argument("<file...>", help.scenesFiles)
    .option("--seconds <number>", help.scenesSeconds)
    .option("--iterations <number>", help.scenesIterations)
    .option("--seed <number>", help.scenesSeed)
    .option("--table", help.scenesTable)
    .action(run(async () => (await import("../in-process/scenes/order-scenes-here.ts")).orderScenesHere));
}
