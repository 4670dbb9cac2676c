import type { Command } from "commander";
import type { Registrar } from "./registrar.ts";

type Parts = { readonly help: Registrar["texts"]["help"]; readonly run: Registrar["run"] };

/** What is handed on: call sheets, tables, messages. */
export function addPaperCommands(plan: Command, { help, run }: Parts): void {
  addCallSheets(plan.command("call-sheet").description(help.callSheet), { help, run });
  const tables = () => import("../plan/exports.ts");
  plan
    .command("export")
    .description(help.export)
    .argument("<table>", help.exportTable)
    .option("--from <day>", help.fromDay)
    .option("--to <day>", help.toDay)
    .requiredOption("--file <file>", help.hoursFile)
    .action(run(async () => (await tables()).saveTable));
  plan
    .command("day-out-of-days")
    .description(help.dayOutOfDays)
    .argument("<production>", help.anId)
    .option("--csv", help.hoursCsv)
    .requiredOption("--file <file>", help.hoursFile)
    .action(run(async () => (await tables()).saveDayOutOfDays));
  addMessages(plan.command("messages").description(help.messages), { help, run });
}

function addCallSheets(callSheet: Command, { help, run }: Parts): void {
  const code = () => import("../plan/call-sheets.ts");
  callSheet
    .command("list")
    .description(help.callSheetList)
    .option("--production <id>", help.hoursProduction)
    .option("--from <day>", help.fromDay)
    .option("--to <day>", help.toDay)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listCallSheets));
  callSheet
    .command("issue")
    .description(help.callSheetIssue)
    .argument("<id>", help.anId)
    .option("--note <text>", help.publishNote)
    .action(run(async () => (await code()).issueCallSheet));
  callSheet
    .command("pdf")
    .description(help.callSheetPdf)
    .argument("<id>", help.anId)
    .option("--number <number>", help.callSheetNumber)
    .requiredOption("--file <file>", help.hoursFile)
    .action(run(async () => (await code()).saveCallSheet));
}

function addMessages(messages: Command, { help, run }: Parts): void {
  const code = () => import("../plan/messages.ts");
  messages
    .command("list")
    .description(help.messagesList)
    .option("--state <state>", help.messagesState)
    .option("--person <id>", help.hoursPerson)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listMessages));
  messages
    .command("show")
    .description(help.messagesShow)
    .argument("<id>", help.anId)
    .action(run(async () => (await code()).showMessage));
  messages
    .command("retry")
    .description(help.messagesRetry)
    .argument("<id>", help.anId)
    .action(run(async () => (await code()).retryMessage));
}
