import type { Command } from "commander";
import type { Registrar } from "./registrar.ts";
import { repeated } from "./repeated.ts";

/** Those of `souffleur plan` that look at all of it: its figures, its weeks, its rules and what breaks them. */
export function addRulesCommands(plan: Command, { help, run }: Pick<Registrar, "run"> & Helped): void {
  plan
    .command("conflicts")
    .description(help.conflicts)
    .requiredOption("--from <day>", help.fromDay)
    .requiredOption("--to <day>", help.toDay)
    .option("--code <rule>", help.ruleCode)
    .option("--severity <severity>", help.conflictSeverity)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await import("../plan/conflicts.ts")).listConflicts));
  plan
    .command("dashboard")
    .description(help.dashboard)
    .requiredOption("--from <day>", help.fromDay)
    .requiredOption("--to <day>", help.toDay)
    .option("--production <id>", help.productionFilter)
    .action(run(async () => (await import("../plan/dashboard.ts")).showDashboard));
  plan
    .command("week")
    .description(help.week)
    .argument("[day]", help.weekDay)
    .option("--production <id>", help.productionFilter)
    .action(run(async () => (await import("../plan/week.ts")).showWeek));
  const rules = plan.command("rules").description(help.rules);
  const code = () => import("../plan/rules.ts");
  rules
    .command("list", { isDefault: true })
    .description(help.rulesList)
    .action(run(async () => (await code()).listRules));
  rules
    .command("set")
    .description(help.rulesSet)
    .argument("<rule>", help.ruleCode)
    .option("--severity <severity>", help.ruleSeverity)
    .option("--limit <name=value>", help.ruleLimit, repeated)
    .action(run(async () => (await code()).setRule));
  rules
    .command("reset")
    .description(help.rulesReset)
    .option("--yes", help.options.yes)
    .action(run(async () => (await code()).resetRules));
}

interface Helped {
  readonly help: Registrar["texts"]["help"];
}
