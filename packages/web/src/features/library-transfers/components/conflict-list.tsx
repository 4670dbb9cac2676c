import { Button, Radio } from "@mantine/core";
import type { LibraryQuality, LibraryTransferItem } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { alikeMessages } from "../alike-messages.ts";
import { libraryTransfersMessages } from "../messages.ts";
import { nameIn } from "../tree.ts";
import { type Choosing, choiceOf } from "./choosing.ts";
import { Outcome } from "./item-row.tsx";
import classes from "./transfers.module.css";

interface Fact {
  readonly label: string;
  readonly ours: string;
  readonly theirs: string;
  /** It is known of both, and not the same. */
  readonly isOther: boolean;
}

function useFacts(ours: LibraryQuality, theirs: LibraryQuality | undefined): readonly Fact[] {
  const words = useMessages(libraryTransfersMessages);
  const format = useFormat();
  const fact = (label: string, of: (quality: LibraryQuality) => string | undefined): Fact => {
    const [own, other] = [of(ours) || words.unknown, (theirs && of(theirs)) || words.unknown];
    const isKnown = own !== words.unknown && other !== words.unknown;
    return { label, ours: own, theirs: other, isOther: isKnown && own !== other };
  };
  const { facts } = words;
  return [
    fact(facts.filename, ({ filename }) => filename),
    fact(facts.size, ({ size_bytes }) => format.bytes(size_bytes)),
    fact(facts.resolution, ({ resolution, hdr }) => `${resolution} ${hdr}`.trim()),
    fact(facts.video, ({ video_codec }) => video_codec),
    fact(facts.audio, ({ audio_codec, channels }) => `${audio_codec} ${channels}`.trim()),
    fact(facts.language, ({ language }) => language),
    fact(facts.duration, ({ duration_seconds: s }) => (s === undefined ? undefined : format.duration(s))),
    fact(facts.edition, ({ edition }) => edition),
  ].filter(({ ours, theirs }) => ours !== words.unknown || theirs !== words.unknown);
}

interface SidesProps {
  readonly ours: LibraryQuality;
  readonly theirs: LibraryQuality | undefined;
  readonly label: string;
}

function Sides({ ours, theirs, label }: SidesProps) {
  const words = useMessages(libraryTransfersMessages);
  return (
    <table className={classes.sides} aria-label={label}>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.newFile}</th>
          <th scope="col">{words.oldFile}</th>
        </tr>
      </thead>
      <tbody>
        {useFacts(ours, theirs).map((fact) => (
          <tr key={fact.label}>
            <th scope="row">{fact.label}</th>
            <td className={fact.isOther ? classes.better : undefined}>{fact.ours}</td>
            <td>{fact.theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ConflictProps extends Choosing {
  readonly item: LibraryTransferItem;
}

function Conflict({ item, ...choosing }: ConflictProps) {
  const words = useMessages(libraryTransfersMessages);
  const alikeWords = useMessages(alikeMessages);
  const { conflict, title, to, to_both: toBoth, choices: offered } = item;
  if (conflict === undefined) return null;
  const choice = choiceOf(choosing, item);
  const { onChoose, onSameForAll } = choosing;
  return (
    <li className={classes.conflict}>
      <div className={classes.head}>
        <strong>{title}</strong>
        <Tag tone="lamp">{words.conflictKinds[conflict.kind]}</Tag>
        <Outcome item={item} />
      </div>
      <Sides ours={conflict.ours} theirs={conflict.theirs} label={`${title}: ${words.conflicts}`} />
      <Radio.Group
        value={choice}
        aria-label={words.choiceFor(title)}
        onChange={(value) => {
          const chosen = offered.find((each) => each === value);
          if (chosen !== undefined) onChoose?.(item, chosen);
        }}
      >
        <div className={classes.choices}>
          {offered.map((each) => (
            <Radio key={each} value={each} label={words.choices[each]} disabled={onChoose === undefined} />
          ))}
        </div>
      </Radio.Group>
      {(choice === "keep_both" || choice === "keep_new") && (
        <p className={classes.quiet}>{words.asName(nameIn(choice === "keep_both" ? (toBoth ?? to) : to))}</p>
      )}
      {onSameForAll !== undefined && (
        <Button
          variant="default"
          size="compact-sm"
          className={classes.sameForAll}
          aria-label={alikeWords.openFor(title)}
          onClick={() => onSameForAll(item, choice)}
        >
          {alikeWords.open}
        </Button>
      )}
    </li>
  );
}

/** Every file something stands in the way of, both side by side, with what may become of it. */
export function ConflictList({
  items,
  onSameForAll,
  ...choosing
}: Choosing & { readonly items: readonly LibraryTransferItem[] }) {
  const counts = new Map<string | undefined, number>();
  for (const { conflict } of items) counts.set(conflict?.kind, (counts.get(conflict?.kind) ?? 0) + 1);
  const isAlone = ({ conflict }: LibraryTransferItem) => counts.get(conflict?.kind) === 1;
  return (
    <ul className={classes.conflicts}>
      {items.map((item) => (
        <Conflict
          key={item.id}
          item={item}
          onSameForAll={isAlone(item) ? undefined : onSameForAll}
          {...choosing}
        />
      ))}
    </ul>
  );
}
