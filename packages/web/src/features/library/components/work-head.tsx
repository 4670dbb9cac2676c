import { Button, Select } from "@mantine/core";
import { IconEye, IconEyeOff, IconStar } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Movie, Series } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useChangeWork } from "../api/works.ts";
import { libraryMessages } from "../messages.ts";
import { Poster } from "./poster.tsx";
import classes from "./work.module.css";

interface HeadProps {
  readonly kind: "movies" | "series";
  readonly work: Movie | Series;
  readonly facts: readonly string[];
  readonly onSeen: () => void;
  readonly isBusy: boolean;
  readonly children?: ReactNode;
}

/** Poster, facts, ratings and plot: the same for films and series. */
export function WorkHead({ kind, work, facts, onSeen, isBusy, children }: HeadProps) {
  const words = useMessages(libraryMessages);
  const mayWrite = useHasRole("library:editor");
  const Eye = work.is_seen ? IconEyeOff : IconEye;
  return (
    <div className={classes.head}>
      <div className={classes.poster}>
        <Poster
          id={work.id}
          title={work.title}
          year={work.year}
          hasPoster={work.poster_path !== undefined}
          large
        />
      </div>
      <div className={classes.about}>
        {work.original_title !== undefined && work.original_title !== work.title && (
          <p className={classes.original}>{work.original_title}</p>
        )}
        <p className={classes.facts}>{facts.join(" · ")}</p>
        <Ratings kind={kind} work={work} />
        {work.overview !== undefined && <p className={classes.overview}>{work.overview}</p>}
        <div className={classes.deeds}>
          {children}
          {mayWrite && (
            <Button
              variant="default"
              leftSection={<Eye size={17} aria-hidden />}
              loading={isBusy}
              onClick={onSeen}
            >
              {work.is_seen ? words.markUnseen : words.markSeen}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

const stars = Array.from({ length: 10 }, (_, at) => String(10 - at));

function Ratings({ kind, work }: Pick<HeadProps, "kind" | "work">) {
  const words = useMessages(libraryMessages);
  const format = useFormat();
  const mayWrite = useHasRole("library:editor");
  const { mutate, takeBack } = useChangeWork(kind, work);
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const own = work.own_rating;
  const rate = (value: string | null) =>
    mutate(
      { own_rating: value === null ? null : Number(value) },
      { onSuccess: () => done(words.rated(work.title), takeBack), onError: tellFailure },
    );
  return (
    <div className={classes.ratings}>
      {work.rating !== undefined && (
        <span className={classes.rating}>
          <IconStar size={17} aria-hidden />
          {words.rating(format.number(work.rating))}
          {work.votes !== undefined && <small>{words.votes(work.votes)}</small>}
        </span>
      )}
      {mayWrite ? (
        <Select
          className={classes.own}
          aria-label={words.ownRating}
          placeholder={words.ownRating}
          clearable
          clearButtonProps={{ "aria-label": words.noRating }}
          data={[...new Set([...stars, ...(own === undefined ? [] : [String(own)])])].map((value) => ({
            value,
            label: words.rating(format.number(Number(value))),
          }))}
          value={own === undefined ? null : String(own)}
          onChange={rate}
        />
      ) : (
        own !== undefined && <span>{`${words.ownRating} : ${words.rating(format.number(own))}`}</span>
      )}
    </div>
  );
}
