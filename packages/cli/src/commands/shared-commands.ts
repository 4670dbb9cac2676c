import type { Registrar } from "./registrar.ts";

/** What all assistants share. */
export function addSharedCommands({ program, texts: { help }, run }: Registrar): void {
  const group = (name: string, summary: string) =>
    program.command(name).description(summary).helpGroup(help.groups.shared);
  group("inbox", help.inbox)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await import("../shared/inbox.ts")).listInbox));

  const jobs = group("jobs", help.jobs);
  const job = (name: string, summary: string) =>
    jobs.command(name).description(summary).argument("<id>", help.anId);
  jobs
    .command("list")
    .description(help.jobsList)
    .option("--state <state>", help.state)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await import("../shared/jobs.ts")).listJobs));
  job("show", help.jobsShow).action(run(async () => (await import("../shared/jobs.ts")).showJob));
  job("watch", help.jobsWatch).action(run(async () => (await import("../shared/jobs.ts")).watch));
  job("cancel", help.jobsCancel).action(run(async () => (await import("../shared/jobs.ts")).cancelJob));
  job("retry", help.jobsRetry)
    .option("--wait", help.wait)
    .action(run(async () => (await import("../shared/jobs.ts")).retryJob));

  const trash = group("trash", help.trash);
  trash
    .command("list")
    .description(help.trashList)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await import("../shared/trash.ts")).listTrash));
  trash
    .command("restore")
    .description(help.trashRestore)
    .argument("<id>", help.anId)
    .option("--as <option>", help.trashAs)
    .action(run(async () => (await import("../shared/trash.ts")).restoreFromTrash));
  trash
    .command("empty")
    .description(help.trashEmpty)
    .option("--dry-run", help.options.dryRun)
    .option("--yes", help.options.yes)
    .action(run(async () => (await import("../shared/trash.ts")).emptyTrash));

  group("ledger", help.ledger)
    .option("--action <action>", help.ledgerAction)
    .option("--subject <id>", help.ledgerSubject)
    .option("--actor <id>", help.ledgerActor)
    .option("--from <moment>", help.ledgerFrom)
    .option("--to <moment>", help.ledgerTo)
    .option("--limit <number>", help.options.limit)
    .option("--csv", help.csv)
    .action(run(async () => (await import("../shared/ledger.ts")).listLedger));
}
