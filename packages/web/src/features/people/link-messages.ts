import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  title: "Personal page",
  lead: "Opens on a phone, without an account: their schedule, their answers, when they are free.",
  make: "Make a link",
  makeAnother: "Make another link",
  once: "Copy it now and send it to them: it is not shown again.",
  copy: "Copy",
  copied: "Copied",
  made: (when: string) => `Made ${when}`,
  lastUsed: (when: string) => `last used ${when}`,
  neverUsed: "never used",
  revoke: "Revoke",
  revokeOne: (when: string) => `Revoke the link made ${when}`,
  none: "No link yet.",
  waiting: (count: number) => plural("en", count, { one: "# shift to answer", other: "# shifts to answer" }),
  accepted: (count: number) => `${count} accepted`,
  declined: (count: number) => `${count} declined`,
  changed: (count: number) => `${count} changed since`,
};

const fr: typeof en = {
  title: "Page personnelle",
  lead: "S’ouvre sur un téléphone, sans compte : ses dates, ses réponses, ses disponibilités.",
  make: "Créer un lien",
  makeAnother: "Créer un autre lien",
  once: "Copiez-le maintenant et envoyez-le-lui : il n’est plus montré ensuite.",
  copy: "Copier",
  copied: "Copié",
  made: (when) => `Créé ${when}`,
  lastUsed: (when) => `utilisé ${when}`,
  neverUsed: "jamais utilisé",
  revoke: "Révoquer",
  revokeOne: (when) => `Révoquer le lien créé ${when}`,
  none: "Pas encore de lien.",
  waiting: (count) =>
    plural("fr", count, { one: "# service sans réponse", other: "# services sans réponse" }),
  accepted: (count) => plural("fr", count, { one: "# accepté", other: "# acceptés" }),
  declined: (count) => plural("fr", count, { one: "# refusé", other: "# refusés" }),
  changed: (count) => plural("fr", count, { one: "# modifié depuis", other: "# modifiés depuis" }),
};

export const linkMessages = defineMessages(en, fr);
