// Runs before the first paint, so that a person who chose dark never sees a white flash.
// A file of its own because the content security policy forbids inline scripts.
(() => {
  const root = document.documentElement;
  let scheme = "auto";
  let locale = null;
  try {
    scheme = localStorage.getItem("souffleur.theme") ?? "auto";
    locale = localStorage.getItem("souffleur.locale");
  } catch {
    // Storage may be refused (private windows): the system's choices are used.
  }
  const dark = scheme === "dark" || (scheme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
  if (locale) root.lang = locale;
})();
