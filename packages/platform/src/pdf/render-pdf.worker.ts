import { serveTask } from "../workers/index.ts";
import { drawPdf } from "./draw/draw-pdf.ts";

serveTask(drawPdf);
