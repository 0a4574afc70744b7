/** Styles of the page, in the colors of GitHub's light and dark themes, with at least 4.5:1 contrast for text. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --muted: #59636e; --back: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --link: #0969da;
  --good: #1a7f37; --bad: #d1242f; --skip: #59636e; --warn: #9a6700;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #f0f6fc; --muted: #9198a1; --back: #0d1117; --panel: #151b23; --line: #3d444d; --link: #4493f8;
    --good: #3fb950; --bad: #f85149; --skip: #9198a1; --warn: #d29922;
  }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 72rem; padding: 1rem 1.5rem 4rem; color: var(--text); background: var(--back);
  font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
a { color: var(--link) }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
h1 { font-size: 1.75rem } h2 { border-bottom: 1px solid var(--line); padding-bottom: .3rem; margin-top: 2.5rem }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0 }
.good { color: var(--good) } .bad { color: var(--bad) } .skip { color: var(--skip) } .warn { color: var(--warn) }
.muted { color: var(--muted) }
table { border-collapse: collapse }
th, td { border: 1px solid var(--line); padding: .35rem .75rem; text-align: left }
tr:nth-child(even) { background: var(--panel) }
code, pre, kbd { font: .85em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
code, kbd { background: var(--panel); padding: .15em .35em; border-radius: 6px }
pre { background: var(--panel); padding: 1rem; overflow: auto; border-radius: 6px; margin: .5rem 0 }
pre code { background: none; padding: 0 }
pre.mermaid { background: none; padding: 0; text-align: center }
.summary pre { white-space: pre-wrap }
.summary > :is(table, details, ul, ol, pre) { margin: 0 0 1rem }
.summary td:last-child { overflow-wrap: anywhere }
.summary > :is(h1, h2, h3):first-child { margin-top: 1rem }
details.step { border: 1px solid var(--line); border-radius: 6px; margin: .25rem 0 }
details.step > summary { padding: .35rem .75rem; cursor: pointer }
details.step > pre { border-radius: 0 0 6px 6px; margin: 0; max-height: 32rem }
.summary { border: 1px solid var(--line); border-radius: 6px; padding: 0 1rem; margin: 1rem 0; overflow-x: auto }
.timeline { list-style: none; padding: 0; margin: .25rem 0 }
h4 { margin: .75rem 0 .25rem }
.timeline li { display: grid; grid-template-columns: minmax(8rem, 20rem) 1fr 6rem; gap: .75rem; align-items: center; font-size: .9rem }
.timeline .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.timeline .seconds { text-align: right; font-variant-numeric: tabular-nums }
.track { position: relative; height: .75rem; background: var(--panel); border-radius: 3px }
.track span { position: absolute; height: 100%; min-width: 2px; border-radius: 3px; background: currentColor }
img { max-width: 100% }
@media (max-width: 40rem) { .timeline li { grid-template-columns: 1fr 5rem } .timeline .track { display: none } }
`
