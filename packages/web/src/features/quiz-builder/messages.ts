import { defineMessages } from "../../lib/i18n/messages.ts";
import { en } from "./messages-en.ts";
import { fr } from "./messages-fr.ts";

export const quizBuilderMessages = defineMessages(en, fr);
