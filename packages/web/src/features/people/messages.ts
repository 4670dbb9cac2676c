import { defineMessages } from "../../lib/i18n/messages.ts";
import { englishPeopleWords } from "./messages-en.ts";
import { frenchPeopleWords } from "./messages-fr.ts";

export const peopleMessages = defineMessages(englishPeopleWords, frenchPeopleWords);
