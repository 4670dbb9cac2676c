import type { HoursState } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag, type Tone } from "../../../ui/tag.tsx";
import { hoursMessages } from "../messages.ts";

const tones: Readonly<Record<HoursState, Tone>> = {
  planned: "neutral",
  started: "accent",
  stated: "lamp",
  validated: "sage",
  closed: "dusk",
};

export function StateTag({ state, isToCome }: { readonly state: HoursState; readonly isToCome: boolean }) {
  const words = useMessages(hoursMessages);
  const isPlan = state === "planned" && isToCome;
  return <Tag tone={tones[state]}>{isPlan ? words.toCome : words.lineStates[state]}</Tag>;
}
