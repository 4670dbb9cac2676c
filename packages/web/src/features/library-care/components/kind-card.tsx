import { Button } from "@mantine/core";
import { useState } from "react";
import { flatten } from "../../../lib/api/pages.ts";
import type { CareFinding } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { Tag, type Tone } from "../../../ui/tag.tsx";
import { type CareKind, type FixWish, type ShownState, useFindings } from "../api/care.ts";
import { libraryCareMessages } from "../messages.ts";
import classes from "./care.module.css";
import { FindingRow } from "./finding-row.tsx";

interface KindCardProps {
  readonly reportId: string;
  readonly kind: CareKind;
  readonly state: ShownState;
  readonly count: number;
  readonly mayWrite: boolean;
  readonly isBusy: boolean;
  readonly onFix: (wish: FixWish) => void;
  readonly onTakeBack: (fixId: string) => void;
}

const TONES: Readonly<Record<CareFinding["severity"], Tone>> = {
  error: "brick",
  warning: "lamp",
  advice: "dusk",
};

/** All findings of one kind, and what is done about some or all of them. */
export function KindCard(props: KindCardProps) {
  const { reportId, kind, state, count, mayWrite } = props;
  const words = useMessages(libraryCareMessages);
  const query = useFindings(reportId, kind, state);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [kept, setKept] = useState<Readonly<Record<string, string>>>({});
  const findings = flatten(query.data);
  const [first] = findings;
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const fix = (wish: Partial<FixWish>) => {
    props.onFix({ report_id: reportId, ...wish });
    setChosen(new Set());
  };
  return (
    <Card
      title={words.kinds[kind]}
      aside={
        <div className={classes.aside}>
          {first && <Tag tone={TONES[first.severity]}>{words.severities[first.severity]}</Tag>}
          <Tag>{words.found(count)}</Tag>
          {mayWrite && state === "waiting" && (
            <FixButtons
              {...{ kind, chosen, findings }}
              isBusy={props.isBusy}
              onAll={() => fix({ kind })}
              onChosen={() => fix({ finding_ids: [...chosen], keep: keptOf(chosen, kept) })}
            />
          )}
        </div>
      }
    >
      {query.isPending && <SkeletonRows rows={3} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      <ul className={classes.list} aria-label={words.kinds[kind]}>
        {findings.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            mayWrite={mayWrite}
            isChosen={chosen.has(finding.id)}
            kept={kept[finding.id]}
            onChoose={(isChosen) => choose(finding.id, isChosen)}
            onKeep={(fileId) => {
              setKept({ ...kept, [finding.id]: fileId });
              choose(finding.id, true);
            }}
            onTakeBack={props.onTakeBack}
          />
        ))}
      </ul>
      {query.hasNextPage && (
        <div className={classes.foot}>
          <Button
            variant="subtle"
            size="compact-md"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {words.more}
          </Button>
        </div>
      )}
    </Card>
  );
}

function keptOf(chosen: ReadonlySet<string>, kept: Readonly<Record<string, string>>) {
  return Object.entries(kept).flatMap(([finding_id, file_id]) =>
    chosen.has(finding_id) ? [{ finding_id, file_id }] : [],
  );
}

interface FixButtonsProps {
  readonly kind: CareKind;
  readonly chosen: ReadonlySet<string>;
  readonly findings: readonly CareFinding[];
  readonly isBusy: boolean;
  readonly onAll: () => void;
  readonly onChosen: () => void;
}

function FixButtons({ kind, chosen, findings, isBusy, onAll, onChosen }: FixButtonsProps) {
  const words = useMessages(libraryCareMessages);
  if (chosen.size > 0)
    return (
      <Button size="compact-md" loading={isBusy} onClick={onChosen}>
        {words.fixChosen(chosen.size)}
      </Button>
    );
  // What must be chosen one by one is not offered as a whole.
  if (!findings.some(({ fix }) => fix !== undefined && !fix.is_by_choice)) return null;
  return (
    <Button
      size="compact-md"
      variant="light"
      loading={isBusy}
      aria-label={words.fixAllOf(words.kinds[kind])}
      onClick={onAll}
    >
      {words.fixAll}
    </Button>
  );
}
