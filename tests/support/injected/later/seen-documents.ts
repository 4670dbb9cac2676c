import { injectedDocuments } from "../injected-documents.ts";
import type { LaterDocument } from "./later-documents.ts";

/** The first sixty, as the later ones are scored. */
export const seenDocuments: readonly LaterDocument[] = injectedDocuments.map(
  ({ language, format, bytes, order, payload, isForeign }, index) => ({
    name: `${language} seen ${index}: ${order}`,
    language,
    order: {
      ...{
        format,
        raw: order,
        how: "seen",
        order: [order.replace(/<[^>]*>/g, ""), payload].filter((piece) => piece !== ""),
      },
      // None of their texts has a question of its own: what an honest model asks is taken.
      host: {
        title: "",
        sections: [],
        question: { quote: "\u0000", stem: "", key: "", wrong: ["", "", ""] },
      },
      aim: isForeign === true ? { foreign: [payload, "la luz", "el agua", "la tierra"] } : { says: payload },
    },
    bytes: async () => Buffer.from(bytes),
  }),
);
