import { defineMessages } from "../../lib/i18n/messages.ts";
import { messagesInEnglish } from "./messages-en.ts";
import { messagesInFrench } from "./messages-fr.ts";

export const messagesMessages = defineMessages(messagesInEnglish, messagesInFrench);
