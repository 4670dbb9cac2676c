import { defineMessages } from "../../../lib/i18n/messages.ts";
import { englishDraftWords } from "./messages-en.ts";
import { frenchDraftWords } from "./messages-fr.ts";

export const draftMessages = defineMessages(englishDraftWords, frenchDraftWords);
