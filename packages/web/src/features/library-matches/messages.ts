import { defineMessages } from "../../lib/i18n/messages.ts";

const en = {
  title: "Identify",
  lead: "Files whose film or series is not sure wait here for your decision.",
  none: "Nothing here yet",
};

const fr: typeof en = {
  title: "Identifier",
  lead: "Les fichiers dont le film ou la série n'est pas sûr attendent ici votre décision.",
  none: "Rien pour l'instant",
};

export const libraryMatchesMessages = defineMessages(en, fr);
