export { htmlOf } from "./html-of.ts";
export { isMailAddress, type Mail, type Mailer, type MailFailure, type MailResult } from "./mail.ts";
export { createMailer, type MailerOptions } from "./mailer.ts";
export { readSmtpUrl, type SmtpServer } from "./smtp-url.ts";
