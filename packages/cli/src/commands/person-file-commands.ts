import type { Command } from "commander";
import type { Registrar } from "./registrar.ts";

interface Parts {
  readonly help: Registrar["texts"]["help"];
  readonly run: Registrar["run"];
}

/** Those of `souffleur plan people` for the photo, the papers and the calendars of one person. */
export function addPersonFileCommands(people: Command, parts: Parts): void {
  addPhoto(people, parts);
  addDocuments(people, parts);
  addCalendars(people, parts);
}

function addPhoto(people: Command, { help, run }: Parts): void {
  const code = () => import("../plan/person-files.ts");
  const photo = people.command("photo").description(help.photo);
  photo
    .command("set")
    .description(help.photoSet)
    .argument("<person>", help.anId)
    .argument("<file>", help.photoFile)
    .action(run(async () => (await code()).setPhoto));
  photo
    .command("remove")
    .description(help.photoRemove)
    .argument("<person>", help.anId)
    .option("--yes", help.options.yes)
    .action(run(async () => (await code()).removePhoto));
}

function addDocuments(people: Command, { help, run }: Parts): void {
  const code = () => import("../plan/person-files.ts");
  const documents = people.command("documents").description(help.documents);
  documents
    .command("list")
    .description(help.documentsList)
    .argument("<person>", help.anId)
    .action(run(async () => (await code()).listDocuments));
  documents
    .command("add")
    .description(help.documentsAdd)
    .argument("<person>", help.anId)
    .argument("<file>", help.documentFile)
    .option("--name <name>", help.documentName)
    .option("--until <date>", help.documentUntil)
    .action(run(async () => (await code()).addDocument));
  documents
    .command("expiring")
    .description(help.documentsExpiring)
    .option("--until <date>", help.expiringUntil)
    .action(run(async () => (await code()).listExpiring));
}

function addCalendars(people: Command, { help, run }: Parts): void {
  const code = () => import("../plan/calendars.ts");
  const calendars = people.command("calendars").description(help.calendars);
  calendars
    .command("list")
    .description(help.calendarsList)
    .argument("<person>", help.anId)
    .action(run(async () => (await code()).listCalendars));
  calendars
    .command("add")
    .description(help.calendarsAdd)
    .argument("<person>", help.anId)
    .argument("<address>", help.calendarAddress)
    .action(run(async () => (await code()).addCalendar));
  calendars
    .command("remove")
    .description(help.calendarsRemove)
    .argument("<person>", help.anId)
    .argument("<calendar>", help.anId)
    .action(run(async () => (await code()).removeCalendar));
}
