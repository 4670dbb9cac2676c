import { Button } from "@mantine/core";
import { IconCheck, IconChecks, IconSearch, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { MatchGroup } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Confidence } from "../../../ui/confidence.tsx";
import { Keys, Tag } from "../../../ui/tag.tsx";
import { libraryMatchesMessages } from "../messages.ts";
import { CandidateList } from "./candidate-list.tsx";
import { FileFacts } from "./file-facts.tsx";
import classes from "./matches.module.css";
import { shownSeason } from "./use-match-review.ts";

interface MatchCardProps {
  readonly group: MatchGroup;
  readonly isCurrent: boolean;
  readonly chosen: number;
  readonly mayDecide: boolean;
  /** The keyboard moved here: the card comes into view and takes the focus. */
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
  readonly onChoose: (place: number) => void;
  readonly onAccept: () => void;
  readonly onAcceptGroup: () => void;
  readonly onAcceptSeason: (season: number) => void;
  readonly onSearch: () => void;
  readonly onReject: () => void;
}

/** Files that are decided at once: closed they are a line, current they show their candidates and what can be done. */
export function MatchCard(props: MatchCardProps) {
  const { group, isCurrent, takesFocus, onOpen } = props;
  const words = useMessages(libraryMatchesMessages);
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    head.current?.focus({ preventScroll: true });
    head.current?.closest("li")?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [takesFocus]);
  const { first, files, kind } = group;
  const title = files > 1 && first.searched ? first.searched.title : first.file.filename;
  const best = first.candidates[0];
  return (
    <li className={classes.card} data-current={isCurrent || undefined}>
      <button ref={head} type="button" className={classes.head} aria-expanded={isCurrent} onClick={onOpen}>
        <span className={classes.words}>
          <span className={classes.title}>{title}</span>
          <span className={classes.sub}>
            {files > 1 ? `${words[kind]} · ${words.files(files)}` : words[kind]}
            {best !== undefined && ` · ${words.best(best.title)}`}
          </span>
        </span>
        {best === undefined ? (
          <Tag tone="lamp">{words.unknown}</Tag>
        ) : (
          <Confidence value={first.confidence} />
        )}
      </button>
      {isCurrent && <CardBody {...props} />}
    </li>
  );
}

function CardBody(props: MatchCardProps) {
  const { group, chosen, mayDecide, onChoose } = props;
  return (
    <>
      <div className={classes.body}>
        <FileFacts match={group.first} isOneOfMany={group.files > 1} />
        <CandidateList
          matchId={group.first.id}
          candidates={group.first.candidates}
          chosen={chosen}
          mayDecide={mayDecide}
          onChoose={onChoose}
        />
      </div>
      {mayDecide && <SeasonActions {...props} />}
      {mayDecide && <CardActions {...props} />}
    </>
  );
}

/** A series may go on under another name, or be one of two: each season can be decided by itself. */
function SeasonActions({ group, onAcceptSeason }: MatchCardProps) {
  const words = useMessages(libraryMatchesMessages);
  const shown = shownSeason(group);
  if (shown === undefined || group.first.candidates.length === 0) return null;
  return (
    <div className={classes.seasons}>
      <span aria-hidden="true">{words.bySeason}</span>
      <ul aria-label={words.bySeason}>
        {group.seasons.map(({ number, files }) => (
          <li key={number}>
            <Button
              variant="default"
              size="compact-md"
              rightSection={number === shown && <Keys combo="w" hidden />}
              onClick={() => onAcceptSeason(number)}
            >
              {words.acceptSeason(number, files)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function CardActions({ group, onAccept, onAcceptGroup, onSearch, onReject }: MatchCardProps) {
  const words = useMessages(libraryMatchesMessages);
  const isGroup = group.files > 1;
  const hasCandidates = group.first.candidates.length > 0;
  const keys = (combo: string) => <Keys combo={combo} hidden />;
  return (
    <div className={classes.actions}>
      {isGroup && hasCandidates && (
        <Button
          leftSection={<IconChecks size={17} aria-hidden />}
          rightSection={keys("g")}
          onClick={onAcceptGroup}
        >
          {words.acceptFiles(group.files)}
        </Button>
      )}
      {hasCandidates && (
        <Button
          variant={isGroup ? "default" : "filled"}
          leftSection={<IconCheck size={17} aria-hidden />}
          rightSection={keys("a")}
          onClick={onAccept}
        >
          {words.accept}
        </Button>
      )}
      <Button
        variant={hasCandidates ? "default" : "filled"}
        leftSection={<IconSearch size={17} aria-hidden />}
        rightSection={keys("s")}
        onClick={onSearch}
      >
        {words.searchAgain}
      </Button>
      <Button
        variant="default"
        leftSection={<IconX size={17} aria-hidden />}
        rightSection={keys("x")}
        onClick={onReject}
      >
        {words.reject}
      </Button>
    </div>
  );
}
