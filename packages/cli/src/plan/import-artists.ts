import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import type { Texts } from "../texts/texts.ts";
import { readCsv } from "./csv.ts";
import { readSlot, type SlotInput } from "./read-slot.ts";

interface NewArtist {
  readonly name: string;
  readonly availabilities: SlotInput[];
}

/** Reads name, start, end from a CSV file: one row for each availability, rows of one name are one artist. */
export async function importArtists(context: Context, input: Input): Promise<void> {
  const { texts, output } = context;
  const file = input.word(0);
  const text = await readFile(file, "utf8").catch(() => {
    throw new CliFailure(exitCodes.notFound, "file_not_found", texts.plan.noFile(file));
  });
  const artists = readArtists(texts, text);
  const dryRun = input.flag("dryRun");
  if (!dryRun) {
    const { client } = connect(context);
    const digest = createHash("sha256").update(text).digest("base64url");
    for (const [index, body] of artists.entries()) {
      // The same file again within a day adds nobody twice: an import that was cut off can be repeated.
      const headers = { "idempotency-key": `import-${digest}-${index}` };
      await unwrap(client.POST("/artists", { body, headers }));
    }
  }
  output.result({ artists, dry_run: dryRun }, () =>
    dryRun ? texts.plan.wouldImport(artists.length) : texts.plan.imported(artists.length),
  );
}

/** Every fault of the file at once, with its line: nothing is imported unless all of it can be. */
export function readArtists(texts: Texts, text: string): readonly NewArtist[] {
  const [head, ...rows] = readCsv(text);
  const titles = head?.cells.map((title) => title.trim().toLowerCase()) ?? [];
  const column = (...names: string[]) => titles.findIndex((title) => names.includes(title));
  const [name, start, end] = [column("name", "nom"), column("start", "début", "debut"), column("end", "fin")];
  if (name === -1) throw new CliFailure(exitCodes.failure, "bad_file", texts.plan.noNameColumn);
  const artists = new Map<string, NewArtist>();
  const faults: string[] = [];
  for (const { line, cells } of rows) {
    const cell = (index: number) => cells[index]?.trim() ?? "";
    if (cell(name) === "") {
      faults.push(texts.plan.rowWithoutName(line));
      continue;
    }
    const artist = artists.get(cell(name)) ?? { name: cell(name), availabilities: [] };
    artists.set(artist.name, artist);
    if (cell(start) === "" && cell(end) === "") continue;
    try {
      artist.availabilities.push(readSlot(texts, `${cell(start)}/${cell(end)}`));
    } catch {
      faults.push(texts.plan.rowWithBadTimes(line, cell(start), cell(end)));
    }
  }
  if (faults.length > 0) throw new CliFailure(exitCodes.failure, "bad_file", faults.join("\n"));
  return [...artists.values()];
}
