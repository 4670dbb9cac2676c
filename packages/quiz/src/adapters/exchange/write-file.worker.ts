import { serveTask } from "@souffleur/platform/workers";
import { writeQuestionFile } from "../formats/write-question-file.ts";
import type { WriteFileInput } from "./write-in-thread.ts";

serveTask(({ request, format }: WriteFileInput) => writeQuestionFile(request, format));
