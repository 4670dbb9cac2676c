import { useFormat, useMessages } from "../lib/i18n/locale-context.tsx";
import { uiMessages } from "./messages.ts";
import { Tag } from "./tag.tsx";

/** How sure the machine is: a word and a figure, never a colour alone. */
export function Confidence({ value }: { readonly value: number }) {
  const messages = useMessages(uiMessages);
  const format = useFormat();
  const level =
    value >= 0.8
      ? ({ tone: "sage", word: messages.confidenceHigh } as const)
      : value >= 0.5
        ? ({ tone: "dusk", word: messages.confidenceMiddle } as const)
        : ({ tone: "lamp", word: messages.confidenceLow } as const);
  return (
    <Tag tone={level.tone}>
      <span title={messages.confidence(format.percent(value))}>
        {level.word} <span className="sf-figures">{format.percent(value)}</span>
      </span>
    </Tag>
  );
}
