import { htmlOf, type Mailer } from "@souffleur/platform/mail";
import type { SendingOutcome, Written } from "../../application/messages/note-outcome.ts";
import { prepareMail } from "../../application/messages/prepare-mail.ts";
import { reason } from "../../application/messages/reasons.ts";
import { isOutOfDate, type OutgoingMessage } from "../../domain/messages/outgoing-message.ts";
import type { Person } from "../../domain/people/person.ts";
import type { PlanningContext } from "../context.ts";
import { messageSettingsRepository } from "../database/messages/message-settings-repository.ts";
import { preferencesRepository } from "../database/messages/preferences-repository.ts";
import { templateRepository } from "../database/messages/template-repository.ts";
import { personRepository } from "../database/people/person-repository.ts";

/** Writes one message and hands it in. */
export async function sendMail(
  context: PlanningContext,
  mailer: Mailer,
  message: OutgoingMessage,
  signal: AbortSignal,
): Promise<SendingOutcome> {
  if (isOutOfDate(message, context.clock.millis()))
    return { kind: "skipped", failure: reason("out_of_date") };
  const prepared = await prepareMail(readers(context), message, {
    zone: context.zone,
    locale: context.locale,
    personalLink: (person) => personalLink(context, person),
  });
  if (prepared.kind === "skip") return { kind: "skipped", failure: prepared.failure };
  if (signal.aborted) return { kind: "released" };
  const { to, subject, body, locale, link } = prepared;
  const result = await mailer.send({
    id: message.id,
    to,
    subject,
    text: body,
    html: htmlOf(body, locale),
    preferencesUrl: link,
  });
  const written: Written = { target: to.address, subject, body: withoutKey(body, link) };
  return result.kind === "sent" ? { kind: "sent", written } : { ...result, written };
}

function readers({ database: { queries } }: PlanningContext) {
  return {
    people: personRepository(queries),
    preferences: preferencesRepository(queries),
    templates: templateRepository(queries),
    messageSettings: messageSettingsRepository(queries),
  };
}

async function personalLink(
  { publicUrl, mintPersonalLink }: PlanningContext,
  { id, name }: Person,
): Promise<string | undefined> {
  if (publicUrl === "") return undefined;
  return `${publicUrl}/link#${await mintPersonalLink({ kind: "planning.artist", id, label: name })}`;
}

/** What is kept does not open anybody's page. */
function withoutKey(body: string, link: string | undefined): string {
  return link === undefined ? body : body.replaceAll(link, link.replace(/#.*/, "#…"));
}
