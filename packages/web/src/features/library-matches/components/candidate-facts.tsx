import type { MatchCandidate } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { libraryMatchesMessages } from "../messages.ts";
import classes from "./matches.module.css";

/** What a work is, and why it has its points. */
export function CandidateFacts({ candidate }: { readonly candidate: MatchCandidate }) {
  const words = useMessages(libraryMatchesMessages);
  const format = useFormat();
  const { title, original_title: original, year, duration_seconds: seconds, score, kind } = candidate;
  const tone = score >= 85 ? "sage" : score >= 60 ? "dusk" : "lamp";
  return (
    <span className={classes.facts}>
      <span className={classes.work}>
        {title}
        {year !== undefined && <span className={classes.year}> ({year})</span>}
      </span>
      <span className={classes.sub}>
        {words[kind]}
        {seconds !== undefined && ` · ${words.minutes(Math.round(seconds / 60))}`}
        {original !== undefined && original !== title && ` · ${words.originally(original)}`}
      </span>
      {candidate.people.length > 0 && (
        <span className={classes.sub}>
          {words.by} {format.list(candidate.people.slice(0, 4))}
        </span>
      )}
      {candidate.overview !== undefined && <span className={classes.plot}>{candidate.overview}</span>}
      <span className={classes.points}>
        <Tag tone={tone}>{words.score(format.number(Math.round(score)))}</Tag>
        <span className={classes.reasons}>
          {candidate.reasons.map(({ feature, text, value }) => (
            <span key={feature} className={classes.reason} data-good={value >= 0.75 || undefined}>
              {text}
            </span>
          ))}
        </span>
      </span>
    </span>
  );
}
