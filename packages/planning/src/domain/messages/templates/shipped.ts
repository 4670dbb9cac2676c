import type { Locale } from "@souffleur/kernel";
import type { NoticeKind } from "../notice.ts";
import { shippedEnglish } from "./shipped-en.ts";
import { shippedFrench } from "./shipped-fr.ts";
import type { TemplateText } from "./template.ts";

const shipped: Readonly<Record<Locale, Readonly<Record<NoticeKind, TemplateText>>>> = {
  fr: shippedFrench,
  en: shippedEnglish,
};

/** The words we ship. */
export function shippedTemplate(kind: NoticeKind, locale: Locale): TemplateText {
  return shipped[locale][kind];
}
