import { CliFailure } from "../cli-failure.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Texts } from "../texts/texts.ts";

export interface SlotInput {
  readonly start: string;
  readonly end: string;
}

const DATE_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/;
const TIME = /^\d\d:\d\d(:\d\d)?$/;

/** `2026-05-12T10:00/12:30` or `2026-05-12T22:00/2026-05-13T02:00`. Whether it makes sense is for the server to say. */
export function readSlot(texts: Texts, text: string): SlotInput {
  const [start = "", end = "", ...rest] = text.split("/");
  const wholeEnd = TIME.test(end) ? `${start.slice(0, 10)}T${end}` : end;
  if (rest.length > 0 || !DATE_TIME.test(start) || !DATE_TIME.test(wholeEnd))
    throw new CliFailure(exitCodes.usage, "usage", texts.plan.badSlot(text));
  return { start: withSeconds(start), end: withSeconds(wholeEnd) };
}

function withSeconds(text: string): string {
  return text.replace(" ", "T").padEnd(19, ":00");
}
