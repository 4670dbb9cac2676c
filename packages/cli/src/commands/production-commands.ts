import type { Command } from "commander";
import type { Registrar } from "./registrar.ts";

/** Those of `souffleur plan` that speak of productions and their shifts. */
export function addProductionCommands(
  plan: Command,
  { help, run }: { readonly help: Registrar["texts"]["help"]; readonly run: Registrar["run"] },
): void {
  const productions = plan.command("productions").description(help.productions);
  const aboutProductions = () => import("../plan/productions.ts");
  productions
    .command("list")
    .description(help.artistsList)
    .option("--search <text>", help.search)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await aboutProductions()).listProductions));
  productions
    .command("show")
    .description(help.productionsShow)
    .argument("<id>", help.anId)
    .action(run(async () => (await aboutProductions()).showProduction));
  const shifts = plan.command("shifts").description(help.shifts);
  const aboutShifts = () => import("../plan/shifts.ts");
  shifts
    .command("list")
    .description(help.shiftsList)
    .requiredOption("--from <day>", help.fromDay)
    .requiredOption("--to <day>", help.toDay)
    .option("--production <id>", help.productionFilter)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await aboutShifts()).listShifts));
  shifts
    .command("assign")
    .description(help.shiftsAssign)
    .argument("<shift>", help.anId)
    .argument("<post>", help.postArgument)
    .argument("<person>", help.personArgument)
    .option("--pin", help.pin)
    .option("--reason <text>", help.reason)
    .action(run(async () => (await aboutShifts()).assignShift));
}
