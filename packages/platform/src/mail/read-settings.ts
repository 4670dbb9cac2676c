/** What the settings of mail look like: read without loading what sends it. */
export { isMailAddress } from "./mail.ts";
export { readSender } from "./sender.ts";
export { readSmtpUrl } from "./smtp-url.ts";
