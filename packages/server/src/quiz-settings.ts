import { resolve } from "node:path";
import type { Config } from "@souffleur/platform/config";
import type { QuizSettings } from "@souffleur/quiz";

/** What the quiz assistant goes by. */
export function quizSettings(config: Config): QuizSettings {
  const address = (url: string) => url.replace(/\/+$/, "");
  return {
    folders: config.quizFolders.map((folder) => resolve(folder)),
    maxBytes: config.quizMaxMegabytes * 1_000_000,
    llm: {
      url: address(config.llmUrl),
      key: config.llmKey,
      models: config.llmModel,
      tokensPerRun: config.llmTokensPerRun,
    },
    embeddings: {
      url: address(config.embeddingsUrl),
      key: config.embeddingsKey,
      model: config.embeddingsModel,
    },
  };
}

/** The machines the owner named as those of models: they may be in the owner's own network. */
export function modelHosts({ llmUrl, embeddingsUrl }: Config): readonly string[] {
  return [llmUrl, embeddingsUrl].flatMap((url) => URL.parse(url)?.host ?? []);
}
