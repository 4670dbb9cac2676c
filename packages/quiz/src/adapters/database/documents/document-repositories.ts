import type { Queries } from "@souffleur/platform/database";
import type { DocumentPorts } from "../../../application/documents/ports.ts";
import { deletedTexts } from "./deleted-texts.ts";
import { documentRepository } from "./document-repository.ts";
import { passageRepository } from "./passage-repository.ts";
import { textRepository } from "./text-repository.ts";

export function documentRepositories(queries: Queries): DocumentPorts {
  return {
    documents: documentRepository(queries),
    passages: passageRepository(queries),
    texts: textRepository(queries),
    deletedTexts: deletedTexts(queries),
  };
}
