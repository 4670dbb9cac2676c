import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  title: "Inbox",
  lead: "What waits for your decision, oldest and least certain first.",
  waiting: (count: number) => plural("en", count, { one: "# waits", other: "# wait" }),
  emptyTitle: "All decided",
  empty: "Nothing waits for you. New proposals appear here by themselves.",
  propose: "Propose plannings",
  accept: "Accept",
  edit: "Edit",
  reject: "Reject",
  next: "Next proposal",
  previous: "Previous proposal",
  accepted: (title: string) => `Accepted: ${title}`,
  rejected: (title: string) => `Rejected: ${title}`,
  unknownKind: "This kind of proposal cannot be shown here yet.",
  list: "Proposals to decide",
  readOnly: "Your account may look at proposals, not decide about them.",
};

const fr: typeof en = {
  title: "À décider",
  lead: "Ce qui attend votre décision, du plus ancien et du moins certain au reste.",
  waiting: (count) => plural("fr", count, { one: "# en attente", other: "# en attente" }),
  emptyTitle: "Tout est décidé",
  empty: "Rien ne vous attend. Les nouvelles propositions apparaissent ici d’elles-mêmes.",
  propose: "Proposer des plannings",
  accept: "Accepter",
  edit: "Modifier",
  reject: "Refuser",
  next: "Proposition suivante",
  previous: "Proposition précédente",
  accepted: (title) => `Accepté : ${title}`,
  rejected: (title) => `Refusé : ${title}`,
  unknownKind: "Ce genre de proposition ne peut pas encore être montré ici.",
  list: "Propositions à décider",
  readOnly: "Votre compte peut consulter les propositions, pas en décider.",
};

export const inboxMessages = defineMessages(en, fr);
