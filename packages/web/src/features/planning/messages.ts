import { defineMessages } from "../../lib/i18n/messages.ts";
import { englishPlanningWords } from "./messages-en.ts";
import { frenchPlanningWords } from "./messages-fr.ts";

export const planningMessages = defineMessages(englishPlanningWords, frenchPlanningWords);
