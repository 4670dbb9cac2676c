import { serveTask } from "@souffleur/platform/workers";
import { draftOf, type MadeDraft } from "../../domain/drafts/draft-of.ts";
import type { WeighErrand } from "./weigh-errand.ts";

serveTask<WeighErrand, MadeDraft>(({ input, result, stoppedEarly }) => draftOf(input, result, stoppedEarly));
