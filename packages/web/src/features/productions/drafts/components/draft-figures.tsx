import type { Draft } from "../../../../lib/api/types.ts";
import { lengthText } from "../../../../lib/format/length.ts";
import { useFormat, useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { draftMessages } from "../messages.ts";
import classes from "./draft.module.css";

type Figures = Pick<Draft, "seats" | "filled" | "coverage" | "cost" | "minutes" | "people" | "breaches">;

interface Figure {
  readonly name: string;
  readonly text: string;
  readonly note?: string;
}

/** The figures people compare plans by, in one order everywhere. */
export function useFigures(): (figures: Figures) => readonly Figure[] {
  const words = useMessages(draftMessages);
  const format = useFormat();
  return ({ seats, filled, coverage, cost, minutes, people, breaches }) => [
    { name: words.coverage, text: format.percent(coverage), note: words.filled(filled, seats) },
    { name: words.cost, text: cost > 0 ? format.money(cost) : "–" },
    { name: words.hours, text: lengthText(minutes) },
    { name: words.people, text: format.number(people) },
    { name: words.warnings, text: format.number(breaches.reduce((sum, { count }) => sum + count, 0)) },
  ];
}

/** A draft in five figures. */
export function DraftFigures({ draft }: { readonly draft: Draft }) {
  const figuresOf = useFigures();
  return (
    <dl className={classes.figures}>
      {figuresOf(draft).map(({ name, text, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {text}
            {note !== undefined && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
