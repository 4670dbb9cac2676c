import { defineMessages } from "../../lib/i18n/messages.ts";
import { questionsEn } from "../../ui/questions/messages-en.ts";
import { questionsFr } from "../../ui/questions/messages-fr.ts";
import { en } from "./messages-en.ts";
import { fr } from "./messages-fr.ts";

/** What is said of questions everywhere, and what is said here alone. */
export const quizReviewMessages = defineMessages({ ...questionsEn, ...en }, { ...questionsFr, ...fr });
