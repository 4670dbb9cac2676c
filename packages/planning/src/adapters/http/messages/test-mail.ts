import type { Locale } from "@souffleur/kernel";

/** A message that says nothing but that it arrived. */
export const testMail: Readonly<Record<Locale, { readonly subject: string; readonly text: string }>> = {
  fr: {
    subject: "Essai de Souffleur",
    text: "Ce message est un essai.\n\nS’il vous arrive, les messages de Souffleur partent comme il faut.",
  },
  en: {
    subject: "Souffleur: a test",
    text: "This message is a test.\n\nIf it reaches you, messages of Souffleur go out as they should.",
  },
};
