import type { UndoKind } from "@souffleur/platform/module";
import { undoRulesReplaced } from "../../application/rules/replace-rules.ts";
import type { RuleChoices } from "../../domain/rules/shipped-pack.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How a decision about the rules is taken back. The entry is what the use case wrote in the ledger. */
export function rulesUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.rules.replaced",
      undo: (unit, author, { before, after }) =>
        undoRulesReplaced(portsOf(context, unit, author), before as RuleChoices, after as RuleChoices),
    },
  ];
}
