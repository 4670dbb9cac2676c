import type { Quotation } from "../../lib/api/types.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { Card } from "../page.tsx";
import { SkeletonRows } from "../states.tsx";
import { Tag } from "../tag.tsx";
import { questionMessages } from "./messages.ts";
import { usePassageText } from "./passage-text.ts";
import classes from "./questions.module.css";

const TONES = { changed: "lamp", gone: "brick", kept: "dusk" } as const;

function isMarked(state: string): state is keyof typeof TONES {
  return state in TONES;
}

/** The passage a question comes from, in what stands around it, its words marked. */
export function PassageCard({ source, state }: { readonly source: Quotation; readonly state: string }) {
  const words = useMessages(questionMessages);
  const place = [
    source.document_title,
    // The first heading of a document is often its title.
    ...source.headings.slice(-2).filter((heading) => heading !== source.document_title),
    ...(source.page === undefined ? [] : [words.page(source.page)]),
  ].join(" · ");
  return (
    <Card
      title={words.passage}
      padded
      aside={isMarked(state) && <Tag tone={TONES[state]}>{words.sources[state]}</Tag>}
    >
      <p className={classes.place}>{place}</p>
      <PassageText source={source} />
    </Card>
  );
}

function PassageText({ source }: { readonly source: Quotation }) {
  const words = useMessages(questionMessages);
  const { data, isPending } = usePassageText(source);
  if (isPending) return <SkeletonRows rows={3} />;
  const quote = <mark ref={toMiddle}>{source.quote}</mark>;
  if (data === undefined)
    return (
      <>
        <p className={classes.passage}>{quote}</p>
        <p className={classes.soft}>{words.noText}</p>
      </>
    );
  const start = source.start - data.start;
  const stands = data.text.slice(start, start + source.quote.length) === source.quote;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it too
    <p className={classes.passage} tabIndex={0}>
      {stands ? data.text.slice(0, start) : ""}
      {quote}
      {stands ? data.text.slice(start + source.quote.length) : ""}
    </p>
  );
}

/** Scrolls the passage alone: on a phone the question above it must stay where it is. */
function toMiddle(mark: HTMLElement | null): void {
  const passage = mark?.parentElement;
  if (mark && passage) passage.scrollTop = mark.offsetTop - passage.offsetTop - passage.clientHeight / 3;
}
