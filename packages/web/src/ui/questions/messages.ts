import { defineMessages } from "../../lib/i18n/messages.ts";
import { questionsEn } from "./messages-en.ts";
import { questionsFr } from "./messages-fr.ts";

export const questionMessages = defineMessages(questionsEn, questionsFr);
