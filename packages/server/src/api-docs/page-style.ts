export const pageStyle = `
:root {
  color-scheme: light dark;
  --back: light-dark(#fbfaf8, #16151a);
  --raised: light-dark(#ffffff, #1f1e25);
  --line: light-dark(#dcd8d0, #3a3843);
  --text: light-dark(#211f26, #eceaf0);
  --quiet: light-dark(#5f5a66, #aaa5b4);
  --accent: light-dark(#8c1d3f, #f08aa6);
  --get: light-dark(#0b6b4f, #6fd6ae);
  --post: light-dark(#1d4f91, #8fbcf5);
  --put: light-dark(#7a4a00, #f0bf6a);
  --delete: light-dark(#a11a2b, #ff9a9a);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; }
body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--raised); padding: 0.5rem 1rem; z-index: 2; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: baseline; padding: 1rem 1.5rem; border-bottom: 1px solid var(--line); }
header nav { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
header [aria-current] { color: var(--text); text-decoration: none; font-weight: 600; }
.brand { font-weight: 700; font-size: 1.15rem; color: var(--text); text-decoration: none; }
.columns { display: grid; grid-template-columns: 19rem minmax(0, 1fr); max-width: 84rem; margin: auto; }
aside { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 1.5rem; border-right: 1px solid var(--line); }
aside label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
aside input { width: 100%; font: inherit; padding: 0.5rem 0.75rem; color: inherit; background: var(--raised); border: 1px solid var(--quiet); border-radius: 8px; }
aside h2 { font-size: 0.95rem; margin: 1.25rem 0 0.25rem; color: var(--quiet); }
aside ul { list-style: none; margin: 0; padding: 0; }
aside li a { display: block; padding: 0.2rem 0; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
aside li a:hover { text-decoration: underline; }
#nothing { margin: 0.5rem 0 0; min-height: 1.5rem; color: var(--quiet); }
main { padding: 1.5rem 2rem 6rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
main h2 { font-size: 1.4rem; margin: 2.5rem 0 1rem; }
article { background: var(--raised); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.5rem; margin: 0 0 1.25rem; }
article h3 { margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
article h4 { margin: 1.25rem 0 0.4rem; font-size: 0.95rem; color: var(--quiet); }
article:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.method { font: 700 0.85rem/1 ui-monospace, monospace; margin-right: 0.5rem; }
.get { color: var(--get); } .post { color: var(--post); } .put, .patch { color: var(--put); } .delete { color: var(--delete); }
.quiet { color: var(--quiet); }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; }
pre { margin: 0.4rem 0; padding: 0.75rem 1rem; overflow: auto; max-height: 26rem; background: var(--back); border: 1px solid var(--line); border-radius: 8px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--quiet); white-space: nowrap; }
details > summary { cursor: pointer; padding: 0.2rem 0; }
[hidden] { display: none !important; }
@media (max-width: 50rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  aside { position: static; max-height: none; border-right: 0; padding: 1rem 1rem 0; }
  aside nav { display: none; }
  main { padding: 1rem 1rem 4rem; }
  article { padding: 1rem; }
}
`;
