import type { Locale } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { MessageFailure } from "../../domain/messages/message-failure.ts";
import type { OutgoingMessage } from "../../domain/messages/outgoing-message.ts";
import { goesToPerson } from "../../domain/messages/preferences.ts";
import { noticeValues } from "../../domain/messages/templates/notice-values.ts";
import { renderSubject, renderText } from "../../domain/messages/templates/template.ts";
import type { Person } from "../../domain/people/person.ts";
import type { PlanningPorts } from "../ports.ts";
import { type ReasonCode, reason } from "./reasons.ts";

type Ports = Pick<PlanningPorts, "people" | "preferences" | "templates" | "messageSettings">;

/** What the server knows besides what is in the message. */
export interface MailSurroundings {
  /** The organisation's. */
  readonly zone: string;
  readonly locale: Locale;
  /** The address of somebody's own page with a new key in it; nothing where nobody could open it. */
  readonly personalLink: (person: Person) => Promise<string | undefined>;
}

export interface PreparedMail {
  readonly kind: "mail";
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly body: string;
  readonly locale: Locale;
  readonly link: string | undefined;
}

export type Prepared = PreparedMail | { readonly kind: "skip"; readonly failure: MessageFailure };

/** Finds out to whom a message goes, whether they want it, and in which words. */
export async function prepareMail(
  ports: Ports,
  { notice }: OutgoingMessage,
  { zone, locale: usual, personalLink }: MailSurroundings,
): Promise<Prepared> {
  const person = await ports.people.find(notice.personId as ArtistId);
  if (person === undefined) return skip("person_gone");
  const toPerson = goesToPerson(notice.kind);
  const recipient = await recipientOf(ports, person, toPerson);
  const { locale = usual, unwanted } = await ports.preferences.find(notice.personId);
  if ((unwanted as readonly string[]).includes(notice.kind)) return skip("not_wanted");
  if (recipient.address === undefined) return skip(toPerson ? "no_address" : "no_planners_address");
  const spoken = toPerson ? locale : usual;
  const template = await ports.templates.find(notice.kind, spoken);
  const link = toPerson ? await personalLink(person) : undefined;
  const values = noticeValues(notice, { personName: person.name, zone, link }, spoken);
  return {
    kind: "mail",
    to: { name: recipient.name, address: recipient.address },
    subject: renderSubject(template.subject, values),
    body: renderText(template.body, values),
    locale: spoken,
    link,
  };
}

async function recipientOf({ messageSettings }: Ports, { name, email }: Person, toPerson: boolean) {
  if (toPerson) return { name, address: email };
  return { name: "", address: (await messageSettings.find()).plannersEmail };
}

function skip(code: ReasonCode): Prepared {
  return { kind: "skip", failure: reason(code) };
}
