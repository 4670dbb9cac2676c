import type { MatchCandidate } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Keys } from "../../../ui/tag.tsx";
import { libraryMatchesMessages } from "../messages.ts";
import { CandidateFacts } from "./candidate-facts.tsx";
import classes from "./matches.module.css";
import { Poster } from "./poster.tsx";

interface CandidateListProps {
  readonly matchId: string;
  readonly candidates: readonly MatchCandidate[];
  readonly chosen: number;
  readonly mayDecide: boolean;
  readonly onChoose: (place: number) => void;
}

/** At most five works, the best first; one of them is chosen. */
export function CandidateList({ matchId, candidates, chosen, mayDecide, onChoose }: CandidateListProps) {
  const words = useMessages(libraryMatchesMessages);
  if (candidates.length === 0) {
    return (
      <p className={classes.nothing}>
        <strong>{words.none}</strong> {words.noneNext}
      </p>
    );
  }
  return (
    <fieldset className={classes.candidates}>
      <legend className="sf-hidden">{words.candidates}</legend>
      {candidates.map((candidate, place) => (
        <label key={candidate.id} className={classes.candidate} data-chosen={place === chosen || undefined}>
          <input
            type="radio"
            className={classes.radio}
            name={`candidate-${matchId}`}
            checked={place === chosen}
            disabled={!mayDecide}
            onChange={() => onChoose(place)}
          />
          <Poster candidate={candidate} matchId={matchId} />
          <CandidateFacts candidate={candidate} />
          <span className={classes.place}>
            <Keys combo={String(place + 1)} hidden />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
