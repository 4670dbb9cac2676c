import type { NoticeKind } from "../notice.ts";
import type { TemplateText } from "./template.ts";

const PAGE = "Votre planning, vos disponibilités et vos réponses : {link}";

export const shippedFrench: Readonly<Record<NoticeKind, TemplateText>> = {
  assigned: {
    subject: "Vous êtes au planning : {production}",
    body: `Bonjour {person},

Vous êtes au planning :

{shifts}

{note}

Pouvez-vous confirmer, ou dire que ce n’est pas possible ?
${PAGE}`,
  },
  changed: {
    subject: "Changement d’horaire : {production}",
    body: `Bonjour {person},

Votre planning a changé :

{shifts}

{note}

${PAGE}`,
  },
  cancelled: {
    subject: "Annulé : {production}",
    body: `Bonjour {person},

On ne vous attend plus ici :

{shifts}

{note}

${PAGE}`,
  },
  reminder: {
    subject: "Rappel pour demain : {production}",
    body: `Bonjour {person},

Demain :

{shifts}

Un retard, un empêchement ? Dites-le ici : {link}`,
  },
  availability_asked: {
    subject: "Quelles sont vos disponibilités ?",
    body: `Bonjour {person},

Quand seriez-vous libre {period} ?

{note}

Répondez ici, en quelques gestes : {link}`,
  },
  late: {
    subject: "{person} aura {minutes} min de retard",
    body: `{person} annonce {minutes} minutes de retard :

{shifts}

Message : {note}`,
  },
  declined: {
    subject: "{person} ne peut pas : {production}",
    body: `{person} a refusé :

{shifts}

Message : {note}`,
  },
};
