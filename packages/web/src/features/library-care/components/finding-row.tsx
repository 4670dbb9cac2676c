import { Button, Checkbox } from "@mantine/core";
import type { CareFinding } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useFixesAtWork, useSetAside } from "../api/care.ts";
import { libraryCareMessages } from "../messages.ts";
import classes from "./care.module.css";
import { Copies } from "./copies.tsx";

interface FindingRowProps {
  readonly finding: CareFinding;
  readonly mayWrite: boolean;
  readonly isChosen: boolean;
  /** The copy to keep, where there are several. */
  readonly kept: string | undefined;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onKeep: (fileId: string) => void;
  readonly onTakeBack: (fixId: string) => void;
}

/** One finding: what it is, what would be done about it, and what can be decided. */
export function FindingRow(props: FindingRowProps) {
  const { finding, mayWrite, isChosen, onChoose } = props;
  const words = useMessages(libraryCareMessages);
  const { label, message, path, refusal, copies } = finding;
  const isOpen = finding.state === "open" || finding.state === "undone";
  const isFixable = isOpen && finding.fix !== undefined && !isBeingFixed(finding);
  return (
    <li className={classes.finding}>
      <span>
        {mayWrite && isFixable && (
          <Checkbox
            aria-label={words.choose(label)}
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        )}
      </span>
      <div className={classes.main}>
        <p className={classes.label}>{label}</p>
        <p className={classes.message}>{message}</p>
        {path !== undefined && copies === undefined && <p className={classes.message}>{path}</p>}
        {refusal !== undefined && isOpen && (
          <p className={classes.refusal}>{words.refusals[refusal] ?? words.refused}</p>
        )}
        {copies !== undefined && (
          <Copies
            name={`keep-${finding.id}`}
            copies={copies}
            kept={props.kept ?? bestOf(copies)}
            onKeep={mayWrite && isFixable ? props.onKeep : undefined}
          />
        )}
        <Steps finding={finding} />
      </div>
      <div className={classes.end}>
        {isBeingFixed(finding) && <HolderTag fixId={finding.fix_id} />}
        {mayWrite && <Decision finding={finding} onTakeBack={props.onTakeBack} />}
      </div>
    </li>
  );
}

function bestOf(copies: NonNullable<CareFinding["copies"]>): string {
  return copies.find(({ is_best }) => is_best)?.file_id ?? "";
}

function isBeingFixed({ state, fix_id, refusal }: CareFinding): boolean {
  return state === "open" && fix_id !== undefined && refusal === undefined;
}

/** A fix has it: a job is at work on that, or it stopped on the way. */
function HolderTag({ fixId }: { readonly fixId: string | undefined }) {
  const words = useMessages(libraryCareMessages);
  const isHalted = useFixesAtWork().data?.some(({ id, halted }) => id === fixId && halted !== undefined);
  return isHalted ? <Tag tone="brick">{words.halted}</Tag> : <Tag tone="lamp">{words.beingFixed}</Tag>;
}

function Steps({ finding: { fix, state } }: { readonly finding: CareFinding }) {
  const words = useMessages(libraryCareMessages);
  if (fix === undefined || state === "fixed") return null;
  if (fix.steps_total === 0) return <p className={classes.message}>{words.recordsOnly}</p>;
  return (
    <details className={classes.steps}>
      <summary>{words.steps(fix.steps_total)}</summary>
      <ol>
        {fix.steps.map(({ kind, from, to }) => (
          <li key={`${kind} ${from} ${to}`}>
            {words.stepKinds[kind]} {from}
            {to !== undefined && ` → ${to}`}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Decision({ finding, onTakeBack }: Pick<FindingRowProps, "finding" | "onTakeBack">) {
  const words = useMessages(libraryCareMessages);
  const setAside = useSetAside();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const { label, state, fix_id } = finding;
  // Once it is decided this row is gone from the list: what is said then must not hang on it.
  const decide = async (verb: "ignore" | "reopen") => {
    const after = await setAside.mutateAsync({ finding, verb });
    if (verb === "reopen") return;
    done(words.ignored(label), async () => {
      await setAside.mutateAsync({ finding: after, verb: "reopen" });
    });
  };
  if (state === "fixed" && fix_id !== undefined)
    return (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.takeBackOne(label)}
        onClick={() => onTakeBack(fix_id)}
      >
        {words.takeBack}
      </Button>
    );
  if (isBeingFixed(finding) || state === "fixed") return null;
  const isAside = state === "ignored";
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={setAside.isPending}
      aria-label={isAside ? words.reopenOne(label) : words.ignoreOne(label)}
      onClick={() => void decide(isAside ? "reopen" : "ignore").catch(tellFailure)}
    >
      {isAside ? words.reopen : words.ignore}
    </Button>
  );
}
