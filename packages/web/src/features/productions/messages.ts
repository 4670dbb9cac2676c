import { defineMessages } from "../../lib/i18n/messages.ts";
import { englishProductionWords } from "./messages-en.ts";
import { frenchProductionWords } from "./messages-fr.ts";

export const productionMessages = defineMessages(englishProductionWords, frenchProductionWords);
