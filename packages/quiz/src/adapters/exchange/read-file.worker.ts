import { serveTask } from "@souffleur/platform/workers";
import { readQuestionFile } from "../formats/read-question-file.ts";
import type { ReadFileInput } from "./read-in-thread.ts";

serveTask(({ bytes, hint }: ReadFileInput) => readQuestionFile(bytes, hint));
