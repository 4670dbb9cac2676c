// The page of whoever takes a quiz: an entry of its own, so that a phone loads nothing of the teachers' pages.
import "./ui/tokens.css";
import "./ui/lone-page.css";
import { createRoot } from "react-dom/client";
import { PlayPage } from "./features/quiz-player/routes/play-page.tsx";
import { LocaleProvider } from "./lib/i18n/locale-context.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("play.html has no #root");

createRoot(root).render(
  <LocaleProvider>
    <PlayPage />
  </LocaleProvider>,
);
