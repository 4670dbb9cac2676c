import { defineMessages } from "../../lib/i18n/messages.ts";
import { englishSettingsWords } from "./messages-en.ts";
import { frenchSettingsWords } from "./messages-fr.ts";

export const settingsMessages = defineMessages(englishSettingsWords, frenchSettingsWords);
