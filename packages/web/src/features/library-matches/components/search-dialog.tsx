import { Button, NumberInput, SegmentedControl, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { MatchCandidate, MatchGroup } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import type { SaidEpisode } from "../api/decide-match.ts";
import { type Asked, useSearchAgain } from "../api/search-again.ts";
import { libraryMatchesMessages } from "../messages.ts";
import { CandidateFacts } from "./candidate-facts.tsx";
import classes from "./matches.module.css";

interface SearchDialogProps {
  readonly group: MatchGroup;
  readonly onTake: (candidate: MatchCandidate, episode: SaidEpisode) => void;
  readonly onTakeAll: (candidate: MatchCandidate) => void;
  readonly onClose: () => void;
}

/** Another work than those proposed: by its title, or by an id. */
export function SearchDialog(props: SearchDialogProps) {
  const { group, onClose } = props;
  const words = useMessages(libraryMatchesMessages);
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  return (
    <Dialog title={words.dialogTitle} size="xl" onClose={onClose}>
      <SearchForm group={group} onAsk={setAsked} />
      {asked !== undefined && <Results {...props} asked={asked} />}
    </Dialog>
  );
}

function SearchForm({ group, onAsk }: { group: MatchGroup; onAsk: (asked: Asked) => void }) {
  const words = useMessages(libraryMatchesMessages);
  const { searched } = group.first;
  const [text, setText] = useState(searched?.title ?? "");
  const [year, setYear] = useState(searched?.year === undefined ? "" : String(searched.year));
  const [kind, setKind] = useState<Asked["kind"]>(group.kind);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") onAsk({ text, year, kind });
  };
  const kinds = [
    { value: "movie", label: words.movie },
    { value: "series", label: words.series },
  ];
  return (
    <form className={classes.search} onSubmit={ask}>
      <TextInput
        data-autofocus
        label={words.titleOrId}
        description={words.titleOrIdHint}
        value={text}
        maxLength={300}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.searchRow}>
        <TextInput
          label={words.year}
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(event) => setYear(event.currentTarget.value.replace(/\D/g, ""))}
        />
        <SegmentedControl
          aria-label={words.kind}
          data={kinds}
          value={kind}
          onChange={(value) => setKind(value === "series" ? "series" : "movie")}
        />
        <Button type="submit">{words.search}</Button>
      </div>
    </form>
  );
}

function Results({ group, asked, onTake, onTakeAll }: SearchDialogProps & { readonly asked: Asked }) {
  const words = useMessages(libraryMatchesMessages);
  const [episode, setEpisode] = useState<SaidEpisode>({});
  const query = useSearchAgain(group.first.id, asked);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <SkeletonRows rows={3} />;
  const { items } = query.data;
  if (items.length === 0) return <p className={classes.nothing}>{words.nothingFound}</p>;
  const asksEpisode = asked.kind === "series" && group.first.wanted === undefined;
  return (
    <>
      {asksEpisode && <EpisodeFields episode={episode} onChange={setEpisode} />}
      <ul className={classes.results} aria-label={words.results}>
        {items.map((candidate) => (
          <li key={candidate.id} className={classes.result}>
            <CandidateFacts candidate={candidate} />
            <span className={classes.resultActions}>
              {group.files > 1 && (
                <Button onClick={() => onTakeAll(candidate)}>
                  {words.takeAll(candidate.title, group.files)}
                </Button>
              )}
              <Button
                variant={group.files > 1 ? "default" : "filled"}
                onClick={() => onTake(candidate, episode)}
              >
                {words.take(candidate.title)}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface EpisodeFieldsProps {
  readonly episode: SaidEpisode;
  readonly onChange: (episode: SaidEpisode) => void;
}

function EpisodeFields({ episode, onChange }: EpisodeFieldsProps) {
  const words = useMessages(libraryMatchesMessages);
  const set = (name: keyof SaidEpisode) => (value: string | number) =>
    onChange({ ...episode, ...(typeof value === "number" && { [name]: value }) });
  return (
    <div className={classes.episode}>
      <p>{words.whichEpisode}</p>
      <NumberInput
        label={words.season}
        min={0}
        max={9_999}
        allowDecimal={false}
        onChange={set("season_number")}
      />
      <NumberInput
        label={words.episodeNumber}
        min={0}
        max={9_999}
        allowDecimal={false}
        onChange={set("episode_number")}
      />
    </div>
  );
}
