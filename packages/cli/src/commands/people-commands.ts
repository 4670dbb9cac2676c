import type { Command } from "commander";
import { addPersonFileCommands } from "./person-file-commands.ts";
import type { Registrar } from "./registrar.ts";
import { repeated } from "./repeated.ts";

/** Those of `souffleur plan` that speak of people, and of what people have and where they go. */
export function addPeopleCommands(plan: Command, { help, run }: Parts): void {
  addPeople(plan.command("people").description(help.people), { help, run });
  addAvailability(plan.command("availability").description(help.availability), { help, run });
  const list = (name: string, summary: string, what: string) =>
    plan
      .command(name)
      .description(summary)
      .command("list")
      .description(help.artistsList)
      .option("--search <text>", what)
      .option("--limit <number>", help.options.limit);
  list("venues", help.venues, help.search).action(
    run(async () => (await import("../plan/venues.ts")).listVenues),
  );
  list("teams", help.teams, help.search).action(
    run(async () => (await import("../plan/teams.ts")).listTeams),
  );
  plan
    .command("skills")
    .description(help.skills)
    .command("list")
    .description(help.artistsList)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await import("../plan/skills.ts")).listSkills));
}

interface Parts {
  readonly help: Registrar["texts"]["help"];
  readonly run: Registrar["run"];
}

function addPeople(people: Command, { help, run }: Parts): void {
  const code = () => import("../plan/people.ts");
  people
    .command("list")
    .description(help.artistsList)
    .option("--search <text>", help.searchPeople)
    .option("--kind <kind>", help.kind)
    .option("--skill <skill>", help.skillFilter)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listPeople));
  people
    .command("show")
    .description(help.artistsShow)
    .argument("<id>", help.anId)
    .action(run(async () => (await code()).showPerson));
  people
    .command("add")
    .description(help.artistsAdd)
    .argument("<name>", help.artistName)
    .option("--kind <kind>", help.kind)
    .option("--email <address>", help.email)
    .option("--phone <number>", help.phone)
    .option("--skill <skill=level>", help.skillOption, repeated)
    .action(run(async () => (await code()).addPerson));
  people
    .command("remove")
    .description(help.peopleRemove)
    .argument("<id>", help.anId)
    .option("--yes", help.options.yes)
    .action(run(async () => (await code()).removePerson));
  people
    .command("import")
    .description(help.peopleImport)
    .argument("<file>", help.peopleFile)
    .option("--dry-run", help.options.dryRun)
    .option("--yes", help.options.yes)
    .action(run(async () => (await import("../plan/import-people.ts")).importPeople));
  addPersonFileCommands(people, { help, run });
}

function addAvailability(availability: Command, { help, run }: Parts): void {
  availability
    .command("import")
    .description(help.availabilityImport)
    .argument("<person>", help.anId)
    .argument("<file>", help.calendarFile)
    .option("--kind <kind>", help.calendarKind)
    .option("--dry-run", help.options.dryRun)
    .option("--yes", help.options.yes)
    .action(run(async () => (await import("../plan/import-availability.ts")).importAvailability));
}
