import type { Clock, Id } from "@souffleur/kernel";
import { createLibraryModule } from "@souffleur/library";
import { createPlanningModule } from "@souffleur/planning";
import { messageLinks } from "@souffleur/platform/auth";
import type { Config } from "@souffleur/platform/config";
import { type Database, orderedId } from "@souffleur/platform/database";
import type { EventHub } from "@souffleur/platform/events";
import type { FileStore } from "@souffleur/platform/files";
import type { Access, Change } from "@souffleur/platform/http";
import type { Log } from "@souffleur/platform/log";
import { createMailer, type Mailer, readSmtpUrl } from "@souffleur/platform/mail";
import type { Module } from "@souffleur/platform/module";
import { createOutbound } from "@souffleur/platform/outbound";
import { createQuizModule } from "@souffleur/quiz";
import { librarySettings, sourceHosts } from "./library-settings.ts";
import { modelHosts, quizSettings } from "./quiz-settings.ts";
import { version } from "./version.ts";

interface ModuleNeeds {
  readonly config: Config;
  readonly database: Database;
  readonly change: Change;
  readonly clock: Clock;
  readonly events: EventHub;
  readonly files: FileStore;
  readonly log: Log;
}

/** The assistants that are switched on. */
export function createModules({ config, events, ...needs }: ModuleNeeds): readonly Module[] {
  const newId = <Kind extends string>() => orderedId() as Id<Kind>;
  const outboundTo = (allow: readonly string[]) =>
    createOutbound({ allow, userAgent: `Souffleur/${version}` });
  const outbound = outboundTo(config.outboundAllow);
  const inboxOf = (access: Access) => () =>
    events.publish({ topic: "inbox", key: "inbox", data: {}, access });
  const available = {
    planning: () =>
      createPlanningModule({
        ...needs,
        newId,
        zone: config.timeZone,
        locale: config.locale,
        outbound,
        mailer: mailerOf(config),
        publicUrl: config.publicUrl,
        mintPersonalLink: messageLinks(needs),
        inboxChanged: inboxOf("planning:read"),
      }),
    quiz: () =>
      createQuizModule({
        ...needs,
        newId,
        locale: config.locale,
        outbound: outboundTo([...config.outboundAllow, ...modelHosts(config)]),
        web: outbound,
        settings: quizSettings(config),
        publicUrl: config.publicUrl,
        inboxChanged: inboxOf("quiz:read"),
      }),
    library: () =>
      createLibraryModule({
        ...needs,
        newId,
        locale: config.locale,
        outbound: outboundTo([...config.outboundAllow, ...sourceHosts(config)]),
        settings: librarySettings(config),
        inboxChanged: inboxOf("library:read"),
      }),
  };
  return config.modules.map((name) => available[name]());
}

/** The way to the organisation's mail server, where one is set. */
export function mailerOf({ smtpUrl, smtpTls, mailFrom }: Config): Mailer | undefined {
  const server = readSmtpUrl(smtpUrl);
  return server && createMailer({ server, from: mailFrom, tls: smtpTls });
}
