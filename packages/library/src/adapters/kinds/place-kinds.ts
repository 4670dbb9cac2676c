import type { UndoKind } from "@souffleur/platform/module";
import { undoPlacesReplaced } from "../../application/places/replace-places.ts";
import type { PlaceSettings } from "../../domain/places/place-settings.ts";
import { type LibraryContext, portsOf } from "../context.ts";

/** How a change of the settings of places is taken back. */
export function placeUndo(context: LibraryContext): readonly UndoKind[] {
  return [
    {
      action: "library.places.replaced",
      undo: (unit, author, { before, after }) =>
        undoPlacesReplaced(portsOf(context, unit, author), before as PlaceSettings, after as PlaceSettings),
    },
  ];
}
