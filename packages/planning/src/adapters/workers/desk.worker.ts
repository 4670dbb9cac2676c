import { assertNever } from "@souffleur/kernel";
import { serveTask } from "@souffleur/platform/workers";
import { draftOf } from "../../domain/drafts/draft-of.ts";
import { figuresOf } from "../../domain/drafts/figures-of.ts";
import { forbiddenBy } from "../../domain/drafts/forbidden-by.ts";
import type { DeskErrand } from "./desk-errand.ts";

serveTask<DeskErrand, unknown>((errand) => {
  switch (errand.kind) {
    case "weigh":
      return draftOf(errand.input, errand.result, errand.stoppedEarly);
    case "check":
      return forbiddenBy(errand.facts, errand.pack, errand.draft);
    case "count":
      return figuresOf(errand.facts, errand.pack, errand.shiftIds);
    default:
      return assertNever(errand);
  }
});
