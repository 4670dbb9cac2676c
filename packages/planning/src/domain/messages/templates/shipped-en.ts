import type { NoticeKind } from "../notice.ts";
import type { TemplateText } from "./template.ts";

const PAGE = "Your schedule, your availability and your answers: {link}";

export const shippedEnglish: Readonly<Record<NoticeKind, TemplateText>> = {
  assigned: {
    subject: "You are on the schedule: {production}",
    body: `Hello {person},

You are on the schedule:

{shifts}

{note}

Can you confirm, or say that it is not possible?
${PAGE}`,
  },
  changed: {
    subject: "Changed times: {production}",
    body: `Hello {person},

Your schedule has changed:

{shifts}

{note}

${PAGE}`,
  },
  cancelled: {
    subject: "Cancelled: {production}",
    body: `Hello {person},

You are no longer expected here:

{shifts}

{note}

${PAGE}`,
  },
  reminder: {
    subject: "Reminder for tomorrow: {production}",
    body: `Hello {person},

Tomorrow:

{shifts}

Late, or prevented? Say so here: {link}`,
  },
  availability_asked: {
    subject: "When could you?",
    body: `Hello {person},

When would you be free {period}?

{note}

Answer here, in a few taps: {link}`,
  },
  late: {
    subject: "{person} will be {minutes} min late",
    body: `{person} will be {minutes} minutes late:

{shifts}

Message: {note}`,
  },
  declined: {
    subject: "{person} cannot: {production}",
    body: `{person} said no:

{shifts}

Message: {note}`,
  },
};
