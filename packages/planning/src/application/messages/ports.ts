import type { InstantText, Locale, Page, PageRequest, Result, VersionStale } from "@souffleur/kernel";
import type { MessageFailure } from "../../domain/messages/message-failure.ts";
import type { Notice, NoticeKind } from "../../domain/messages/notice.ts";
import type {
  MessageChannel,
  MessageId,
  MessageState,
  OutgoingMessage,
} from "../../domain/messages/outgoing-message.ts";
import type { MessagePreferences } from "../../domain/messages/preferences.ts";
import type { MessageTemplate, TemplateText } from "../../domain/messages/templates/template.ts";
import type { Webhook, WebhookId } from "../../domain/messages/webhook.ts";
import type { PersonId } from "../../domain/plan/facts.ts";
import type { IdTaken } from "../productions/ports.ts";

/** Tells people. What is told is stored with what made it worth telling, and sent once that is durable. */
export interface Notices {
  tell(notices: readonly Notice[]): Promise<void>;
}

/** All that is given must fit. */
export interface MessageFilter {
  readonly states?: readonly MessageState[] | undefined;
  readonly kind?: NoticeKind | undefined;
  readonly channel?: MessageChannel | undefined;
  readonly personId?: PersonId | undefined;
  readonly webhookId?: WebhookId | undefined;
}

export interface MessageRepository {
  find(id: MessageId): Promise<OutgoingMessage | undefined>;
  findForChange(id: MessageId): Promise<OutgoingMessage | undefined>;
  /** The newest first. */
  list(page: PageRequest, filter: MessageFilter): Promise<Page<OutgoingMessage>>;
  /** How many there are in each state that has any. */
  count(): Promise<Readonly<Partial<Record<MessageState, number>>>>;
  /** Whether anything waits and is due. */
  isDue(now: InstantText, channels: readonly MessageChannel[]): Promise<boolean>;
  /** Takes what is due to send it: nobody else takes it any more. */
  claim(now: InstantText, channel: MessageChannel, limit: number): Promise<readonly OutgoingMessage[]>;
  /** Keeps what became of a message, if it is still as it was read. */
  store(message: OutgoingMessage): Promise<Result<void, VersionStale>>;
  /** Says of what was taken before then, and not heard of since, that it is uncertain; answers with how many. */
  giveUpClaims(before: InstantText, failure: MessageFailure): Promise<number>;
}

export interface TemplateRepository {
  /** Those somebody wrote, or put back as shipped. */
  list(): Promise<readonly MessageTemplate[]>;
  find(kind: NoticeKind, locale: Locale): Promise<MessageTemplate>;
  findForChange(kind: NoticeKind, locale: Locale): Promise<MessageTemplate>;
  /** Stores it, or that it is as shipped, if the version is still the one before. */
  store(
    template: Pick<MessageTemplate, "kind" | "locale" | "version">,
    text: TemplateText | undefined,
    at: InstantText,
  ): Promise<Result<void, VersionStale>>;
}

export interface PreferencesRepository {
  /** What nobody has said anything of is wanted, in the organisation's language. */
  find(personId: PersonId): Promise<MessagePreferences>;
  findForChange(personId: PersonId): Promise<MessagePreferences>;
  store(preferences: MessagePreferences, at: InstantText): Promise<Result<void, VersionStale>>;
}

export interface WebhookRepository {
  add(webhook: Webhook): Promise<Result<void, IdTaken>>;
  find(id: WebhookId): Promise<Webhook | undefined>;
  findForChange(id: WebhookId): Promise<Webhook | undefined>;
  /** All of them, the oldest first: there are few. */
  list(): Promise<readonly Webhook[]>;
  store(webhook: Webhook): Promise<Result<void, VersionStale>>;
  /** Keeps how deliveries go; whoever edits it meanwhile is not disturbed. */
  note(webhook: Webhook): Promise<void>;
  remove(id: WebhookId): Promise<void>;
}

/** What the organisation decided about messages. */
export interface MessageSettings {
  /** Where word of delays and refusals goes; nobody hears of them without it. */
  readonly plannersEmail?: string | undefined;
  readonly version: number;
}

export interface MessageSettingsRepository {
  find(): Promise<MessageSettings>;
  findForChange(): Promise<MessageSettings>;
  store(settings: MessageSettings, at: InstantText): Promise<Result<void, VersionStale>>;
}

export interface MessagePorts {
  readonly notices: Notices;
  readonly messages: MessageRepository;
  readonly templates: TemplateRepository;
  readonly preferences: PreferencesRepository;
  readonly webhooks: WebhookRepository;
  readonly messageSettings: MessageSettingsRepository;
}
