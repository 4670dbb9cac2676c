import type { Schemas } from "@souffleur/client";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";

type Item = Schemas["LibraryTransferItem"];
type Choice = Item["choice"];
type Kind = NonNullable<Item["conflict"]>["kind"];

const choices = ["keep_both", "keep_new", "keep_old"] as const satisfies readonly Choice[];
/** What each kind of conflict may come to; of the same content only the place can change. */
const offered: Readonly<Record<Kind, readonly Choice[]>> = {
  same_content: ["keep_old", "keep_both"],
  same_name: choices,
  similar: choices,
};

/** What becomes of conflicts, by their kind; a kind nobody named stays as proposed. */
export type ConflictWish = Readonly<Partial<Record<Kind, Choice>>>;

/** `keep_both` for all kinds; `similar=keep_new,same_name=keep_both` by kind; one without a kind is for the others. */
export function conflictWish({ texts }: Context, named: string | undefined): ConflictWish {
  const words = texts.libraryTransfers;
  const refuse = (sentence: string) => new CliFailure(exitCodes.usage, "unknown_choice", sentence);
  const byKind = new Map<Kind, Choice>();
  let others: Choice | undefined;
  for (const part of named === undefined ? [] : named.split(",")) {
    const [left = "", right] = part.trim().split("=", 2);
    const choice = choices.find((each) => each === (right ?? left));
    if (choice === undefined) throw refuse(words.wrongChoice(right ?? left));
    if (right === undefined) {
      if (others !== undefined) throw refuse(words.choiceTwice(part.trim()));
      others = choice;
      continue;
    }
    const kind = kindNamed(left);
    if (kind === undefined) throw refuse(words.wrongKind(left));
    if (byKind.has(kind)) throw refuse(words.choiceTwice(part.trim()));
    if (!offered[kind].includes(choice)) throw refuse(words.neverOffered(kind, offered[kind].join(", ")));
    byKind.set(kind, choice);
  }
  const rest = others === undefined ? {} : { same_content: others, same_name: others, similar: others };
  return { ...rest, ...Object.fromEntries(byKind) };
}

function kindNamed(text: string): Kind | undefined {
  return (["same_content", "same_name", "similar"] as const).find((kind) => kind === text);
}

/** The wish where a conflict offers it; what does not stays as proposed. */
export function editsFor(items: readonly Item[], wish: ConflictWish): { item_id: string; choice: Choice }[] {
  return items.flatMap(({ id, conflict, choice, choices: open }) => {
    const wanted = conflict && wish[conflict.kind];
    return wanted !== undefined && wanted !== choice && open.includes(wanted)
      ? [{ item_id: id, choice: wanted }]
      : [];
  });
}
