import { fail, type Locale, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { NoticeKind } from "../../domain/messages/notice.ts";
import {
  type MessageTemplate,
  type TemplateText,
  type UnknownVariable,
  unknownVariables,
  variablesOf,
} from "../../domain/messages/templates/template.ts";
import type { PlanningPorts } from "../ports.ts";
import type { TemplateSummary } from "./message-record.ts";

type Ports = Pick<PlanningPorts, "templates" | "ledger" | "clock">;

export interface VariableUnknown {
  readonly code: "template_variable_unknown";
  readonly unknown: readonly UnknownVariable[];
  readonly known: readonly string[];
}

export interface TemplateChange {
  readonly kind: NoticeKind;
  readonly locale: Locale;
  /** Nothing puts it back as it is shipped. */
  readonly text: TemplateText | undefined;
  /** The version it must still have; whichever, where nothing is said. */
  readonly expectedVersion: number | undefined;
}

/** Checks that a text names only what messages of its kind know. */
export function checkTemplate(
  kind: NoticeKind,
  { subject, body }: TemplateText,
): Result<void, VariableUnknown> {
  const unknown = unknownVariables(kind, `${subject}\n${body}`);
  if (unknown.length === 0) return ok(undefined);
  return fail({ code: "template_variable_unknown", unknown, known: variablesOf(kind) });
}

/** Gives messages of one kind other words in one language, or those we ship. */
export async function replaceTemplate(
  { templates, ledger, clock }: Ports,
  { kind, locale, text, expectedVersion }: TemplateChange,
): Promise<Result<MessageTemplate, VersionStale | VariableUnknown>> {
  const checked = text === undefined ? ok(undefined) : checkTemplate(kind, text);
  if (!checked.ok) return checked;
  const before = await templates.findForChange(kind, locale);
  if (expectedVersion !== undefined && before.version !== expectedVersion)
    return fail({ code: "version_stale", current: before.version });
  const stored = await templates.store({ kind, locale, version: before.version + 1 }, text, clock.now());
  if (!stored.ok) return stored;
  await ledger.record({
    action: "planning.message-template.replaced",
    subject: { type: "planning.message-template", id: `${kind}.${locale}`, label: `${kind} (${locale})` },
    before: summaryOf(kind, locale, before.isOwn ? before : undefined),
    after: summaryOf(kind, locale, text),
  });
  return ok(await templates.find(kind, locale));
}

/** Takes that back, as long as nobody has written other words since. */
export async function undoTemplateReplaced(
  ports: Ports,
  before: TemplateSummary,
  after: TemplateSummary,
): Promise<Result<MessageTemplate, UndoConflict>> {
  // Both are what the use case wrote in the ledger.
  const [kind, locale] = [before.kind as NoticeKind, before.locale as Locale];
  const now = await ports.templates.findForChange(kind, locale);
  const isSame = now.isOwn
    ? now.subject === after.text?.subject && now.body === after.text.body
    : after.text === null;
  if (!isSame) return fail({ code: "undo_conflict" });
  const text = before.text ?? undefined;
  const replaced = await replaceTemplate(ports, { kind, locale, text, expectedVersion: now.version });
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

function summaryOf(kind: NoticeKind, locale: Locale, text: TemplateText | undefined): TemplateSummary {
  return { kind, locale, text: text === undefined ? null : { subject: text.subject, body: text.body } };
}
