// The page of somebody without an account: an entry of its own, so that a phone loads nothing of the planners' pages.
import "./ui/tokens.css";
import "./ui/lone-page.css";
import { createRoot } from "react-dom/client";
import { MinePage } from "./features/mine/routes/mine-page.tsx";
import { LocaleProvider } from "./lib/i18n/locale-context.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("link.html has no #root");

createRoot(root).render(
  <LocaleProvider>
    <MinePage />
  </LocaleProvider>,
);
