import { ActionIcon, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { MarkedText } from "../../../ui/marked-text.tsx";
import { ReorderHandle, reorderedClass, useReorder } from "../../../ui/reorder.tsx";
import { quizBuilderMessages } from "../messages.ts";
import classes from "./builder.module.css";

export interface ChosenQuestion {
  readonly id: string;
  /** Nothing while it is not known yet. */
  readonly stem: string | undefined;
  /** The bank asks it no more. */
  readonly isGone: boolean;
}

interface ChosenListProps {
  readonly chosen: readonly ChosenQuestion[];
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (id: string) => void;
}

/** The questions somebody chose by name, in their order: dragged, or moved by the arrow keys. */
export function ChosenList({ chosen, onMove, onRemove }: ChosenListProps) {
  const words = useMessages(quizBuilderMessages);
  const [told, setTold] = useState("");
  const move = (from: number, to: number) => {
    setTold(words.moved(to + 1, chosen.length));
    onMove(from, to);
  };
  const drag = useReorder((place) => chosen[place]?.stem ?? "", move);
  return (
    <>
      <ol className={classes.chosen} aria-label={words.fixed}>
        {chosen.map((question, place) => {
          const name = question.isGone ? words.gone : (question.stem ?? "…");
          return (
            <li key={question.id} className={`${classes.one} ${reorderedClass}`} {...drag(place)}>
              <ReorderHandle
                label={words.move(name, place + 1, chosen.length)}
                place={place}
                count={chosen.length}
                onMove={(to) => move(place, to)}
              />
              <span className={`${classes.number} sf-figures`} aria-hidden>
                {place + 1}
              </span>
              <span className={classes.stem} data-gone={question.isGone || undefined}>
                <MarkedText>{name}</MarkedText>
              </span>
              <Tooltip label={words.takeOut(name)}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  aria-label={words.takeOut(name)}
                  onClick={() => onRemove(question.id)}
                >
                  <IconX size={18} />
                </ActionIcon>
              </Tooltip>
            </li>
          );
        })}
      </ol>
      <div className="sf-hidden" role="status">
        {told}
      </div>
    </>
  );
}
