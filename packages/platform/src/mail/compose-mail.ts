import type { Mail } from "./mail.ts";
import type { Sender } from "./sender.ts";

const MAX_SUBJECT = 200;
const MAX_NAME = 100;

/** The bytes of a message, as SMTP carries them. */
export async function composeMail(mail: Mail, from: Sender): Promise<Buffer> {
  // Late, as the connection is: most servers send no mail.
  const { default: MailComposer } = await import("nodemailer/lib/mail-composer");
  const composer = new MailComposer({
    from: { name: oneLine(from.name, MAX_NAME), address: from.address },
    to: { name: oneLine(mail.to.name, MAX_NAME), address: mail.to.address },
    subject: oneLine(mail.subject, MAX_SUBJECT),
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${from.address.slice(from.address.lastIndexOf("@") + 1)}>`,
    headers: {
      // Answering machines leave it alone.
      "Auto-Submitted": "auto-generated",
      ...(mail.preferencesUrl !== undefined && { "List-Unsubscribe": `<${mail.preferencesUrl}>` }),
    },
    newline: "windows",
    // What somebody wrote is text, not a file of this machine to be attached.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** What is in a header is one line, whatever somebody calls themselves. */
export function oneLine(text: string, most: number): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim()
    .slice(0, most);
}
