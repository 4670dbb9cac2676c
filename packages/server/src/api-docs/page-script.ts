/**
 * What the page does in the browser: shows what fits the search. Without it everything is there all the same. The server
 * sends this function as it is written here, so it may use nothing from outside itself.
 */
export function filterPage(): void {
  const input = document.querySelector<HTMLInputElement>("#search");
  const status = document.querySelector<HTMLElement>("#nothing");
  if (input === null || status === null) return;
  const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const found = [...document.querySelectorAll<HTMLElement>("[data-search]")].map((element) => ({
    element,
    text: plain(element.dataset.search ?? ""),
  }));
  const groups = [...document.querySelectorAll<HTMLElement>("[data-group]")];
  const show = () => {
    const words = plain(input.value).split(/\s+/);
    let shown = 0;
    for (const { element, text } of found) {
      const fits = words.every((word) => text.includes(word));
      element.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of groups) group.hidden = group.querySelector("[data-search]:not([hidden])") === null;
    status.textContent = shown === 0 ? (status.dataset.text ?? "") : "";
  };
  input.addEventListener("input", show);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement === document.body) {
      event.preventDefault();
      input.focus();
    }
    if (event.key === "Escape" && document.activeElement === input) {
      input.value = "";
      show();
    }
  });
  show();
}
