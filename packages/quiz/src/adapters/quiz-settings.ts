/** An address that speaks as OpenAI's does: Ollama, llama.cpp, vLLM, Mistral and the rest. */
export interface ModelAddress {
  /** With the version, without what comes behind: `http://localhost:11434/v1`. Empty: none is asked. */
  readonly url: string;
  readonly key: string;
}

/** What the owner set for this assistant. */
export interface QuizSettings {
  /** Folders that documents may be taken in from; no other path is ever read. */
  readonly folders: readonly string[];
  /** Of one document. */
  readonly maxBytes: number;
  /** The models in the order they are asked: the next where one fails. */
  readonly llm: ModelAddress & { readonly models: readonly string[]; readonly tokensPerRun: number };
  readonly embeddings: ModelAddress & { readonly model: string };
}
