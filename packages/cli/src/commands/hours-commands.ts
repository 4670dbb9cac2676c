import type { Command } from "commander";
import type { Registrar } from "./registrar.ts";

/** Hours people worked: read, validated, closed, and handed on as statements. */
export function addHoursCommands(plan: Command, { help, run }: HoursParts): void {
  const code = () => import("../plan/hours.ts");
  const hours = plan.command("hours").description(help.hours);
  const ofPeriod = (name: string, summary: string) =>
    hours
      .command(name)
      .description(summary)
      .argument("<from>", help.fromDay)
      .argument("<to>", help.toDay)
      .option("--production <id>", help.hoursProduction);
  ofPeriod("list", help.hoursList)
    .option("--person <id>", help.hoursPerson)
    .option("--state <state>", help.hoursState)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listHours));
  ofPeriod("validate", help.hoursValidate)
    .option("--person <id>", help.hoursPerson)
    .option("--as-planned", help.hoursAsPlanned)
    .action(run(async () => (await code()).validateHours));
  ofPeriod("close", help.hoursClose).action(run(async () => (await code()).closeHours));
  ofPeriod("statement", help.hoursStatement)
    .option("--person <id>", help.hoursPerson)
    .option("--csv", help.hoursCsv)
    .requiredOption("--file <file>", help.hoursFile)
    .action(run(async () => (await code()).saveStatement));
}

interface HoursParts {
  readonly help: Registrar["texts"]["help"];
  readonly run: Registrar["run"];
}
