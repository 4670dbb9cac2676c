import { useRef, useState } from "react";
import type { QuizImport } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { previewFile, useRefreshBank, useTakeFile } from "../api/exchange.ts";
import { exchangeMessages } from "../messages.ts";

const MOST_BYTES = 32 * 1024 * 1024;

/** A file that was chosen, and what of it is to be taken. */
export interface ImportFile {
  readonly key: number;
  readonly file: File;
  /** Once it was read. */
  readonly preview?: QuizImport;
  readonly chosen: ReadonlySet<number>;
  readonly error?: unknown;
  readonly isTooLarge: boolean;
}

/** Files on their way into the bank: read one after another, taken together, taken back together. */
export function useImport() {
  const words = useMessages(exchangeMessages);
  const takeFile = useTakeFile();
  const refresh = useRefreshBank();
  const { done } = useUndo();
  const [files, setFiles] = useState<readonly ImportFile[]>([]);
  const [isTaking, setTaking] = useState(false);
  const count = useRef(0);
  const reading = useRef(Promise.resolve());

  const change = (key: number, part: Partial<ImportFile>) =>
    setFiles((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const remove = (key: number) => setFiles((before) => before.filter((one) => one.key !== key));
  const add = (file: File) => {
    const key = count.current++;
    const isTooLarge = file.size > MOST_BYTES;
    setFiles((before) => [...before, { key, file, isTooLarge, chosen: new Set() }]);
    if (isTooLarge) return;
    // One after another: a hundred files at once would all be in memory.
    reading.current = reading.current
      .then(() => previewFile(file))
      .then((preview) => change(key, { preview, chosen: newOnes(preview) }))
      .catch((error: unknown) => change(key, { error }));
  };
  const take = async () => {
    setTaking(true);
    const waysBack: (() => Promise<void>)[] = [];
    let taken = 0;
    for (const { key, file, chosen } of files.filter((one) => one.chosen.size > 0)) {
      try {
        const one = await takeFile(file, [...chosen]);
        taken += one.count;
        waysBack.push(one.takeBack);
        remove(key);
      } catch (error) {
        change(key, { error });
      }
    }
    setTaking(false);
    refresh();
    if (taken > 0)
      done(words.taken(taken), async () => {
        try {
          for (const takeBack of waysBack.toReversed()) await takeBack();
        } finally {
          refresh();
        }
      });
  };
  return {
    ...{ files, isTaking, add, remove, take },
    choose: (key: number, chosen: ReadonlySet<number>) => change(key, { chosen }),
    forget: () => setFiles([]),
    total: files.reduce((sum, { chosen }) => sum + chosen.size, 0),
  };
}

function newOnes({ questions }: QuizImport): ReadonlySet<number> {
  return new Set(questions.filter(({ state }) => state === "new").map(({ index }) => index));
}
