export const id = 6201;
export const ids = [6201];
export const modules = {

/***/ 6201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writePage: () => (/* binding */ writePage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/local/act/progress.js
var progress = __webpack_require__(90749);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
;// CONCATENATED MODULE: ./.work/compiled/local/page/escape-html.js

/** Escapes text for use in HTML, also in attributes. */
function escapeHtml(text) {
    return (0,markdown/* escapeHtml */.ZD)(text).replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./.work/compiled/local/page/image-graph.js


/** Draws the images of a run as a Mermaid flowchart from bases to images, with the seconds of each build. */
function drawImageGraph({ plan, built }) {
    const names = [...new Set(plan.flatMap(({ name, needs, bases }) => [...bases, ...needs, name]))];
    const id = (name) => `n${names.indexOf(name)}`;
    const planned = new Set(plan.map(({ name }) => name));
    const nodes = names.map((name) => {
        const seconds = built[name]?.seconds;
        const label = seconds === undefined ? name : `${name}, ${(0,progress/* formatDuration */.a3)(seconds)}`;
        const quoted = `"${label.replaceAll('"', "'")}"`;
        return `  ${id(name)}${planned.has(name) ? `[${quoted}]` : `([${quoted}])`}`;
    });
    const edges = plan.flatMap(({ name, needs, bases }) => [...bases, ...needs].map((from) => `  ${id(from)} --> ${id(name)}`));
    return `<pre class="mermaid">${escapeHtml(['flowchart LR', ...nodes, ...edges].join('\n'))}</pre>`;
}

;// CONCATENATED MODULE: ./.work/compiled/local/page/page-style.js
/** Styles of the page, in the colors of GitHub's light and dark themes, with at least 4.5:1 contrast for text. */
const pageStyle = `
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
`;

// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(48022);
// EXTERNAL MODULE: ./node_modules/sanitize-html/index.js
var sanitize_html = __webpack_require__(43595);
;// CONCATENATED MODULE: ./.work/compiled/local/page/render-markdown.js



/**
 * Renders Markdown as GitHub shows it in job summaries and release notes: GitHub Flavored Markdown, without anything that could run.
 * A `mermaid` block becomes `<pre class="mermaid">`, which the page draws. Source: GitHub Docs, "Adding a job summary"; GitHub Markup,
 * "HTML sanitization".
 */
function renderMarkdown(markdown) {
    const html = marked.parse(markdown, { async: false });
    return sanitize_html(html, allowed);
}
const marked = new marked_esm/* Marked */.Dz({
    gfm: true,
    renderer: {
        code({ text, lang }) {
            return lang === 'mermaid' ? `<pre class="mermaid">${escapeHtml(text)}</pre>\n` : false;
        },
        // A form field would need a label.
        checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    },
});
/** What GitHub keeps of HTML in Markdown, without what only its own pages need. */
const allowed = {
    allowedTags: [
        ...[
            'h1',
            'h2',
            'h3',
            'h4',
            'h5',
            'h6',
            'p',
            'br',
            'hr',
            'blockquote',
            'pre',
            'code',
            'div',
            'span',
            'picture',
            'source',
            'img',
        ],
        ...[
            'ul',
            'ol',
            'li',
            'dl',
            'dt',
            'dd',
            'table',
            'thead',
            'tbody',
            'tfoot',
            'tr',
            'th',
            'td',
            'caption',
            'details',
            'summary',
        ],
        ...['a', 'b', 'strong', 'i', 'em', 'del', 's', 'ins', 'sub', 'sup', 'kbd', 'samp', 'var', 'tt', 'q'],
    ],
    allowedAttributes: {
        a: ['href', 'title'],
        img: ['src', 'alt', 'title', 'width', 'height'],
        source: ['srcset', 'media'],
        th: ['align', 'colspan', 'rowspan', 'scope'],
        td: ['align', 'colspan', 'rowspan'],
        pre: [{ name: 'class', values: ['mermaid'] }],
        details: ['open'],
        ol: ['start'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
};

;// CONCATENATED MODULE: ./.work/compiled/local/page/format-page.js





const marks = {
    success: { symbol: '✓', style: 'good', text: 'passed' },
    failure: { symbol: '✗', style: 'bad', text: 'failed' },
    skipped: { symbol: '–', style: 'skip', text: 'skipped' },
};
/** Draws the Mermaid blocks in the theme of the browser. Runs from the file that `write-page.ts` puts beside the page. */
const script = `
const dark = matchMedia('(prefers-color-scheme: dark)').matches
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'default' })
mermaid.run({ querySelector: 'pre.mermaid' })
`;
/** Formats the page of a run as HTML, with links relative to the folder of the run. `mermaid` is the address of Mermaid's script. */
function formatPage(data, mermaid) {
    const { repository, workflows } = data;
    const body = [
        `<h1>${escapeHtml(repository)}: ${workflows.every(({ ok }) => ok) ? 'all workflows passed' : 'a workflow failed'}</h1>`,
        formatContents(data),
        ...workflows.map(formatWorkflow),
        ...sections(data).map(({ id, title, html }) => `<section><h2 id="${id}">${title}</h2>${html}</section>`),
    ].join('\n');
    const drawing = body.includes('<pre class="mermaid">')
        ? `<script src="${escapeHtml(mermaid)}"></script>\n<script>${script}</script>\n`
        : '';
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(repository)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body}
</main>
${drawing}</body>
</html>
`;
}
/** The sections after the workflows; empty ones are left out. */
function sections({ images, locks, artifacts, releases }) {
    const all = [
        { id: 'images', title: 'Images', html: images === undefined ? '' : drawImageGraph(images) },
        { id: 'releases', title: 'Releases', html: releases.map(formatRelease).join('\n') },
        { id: 'artifacts', title: 'Artifacts', html: formatFiles(artifacts) },
        { id: 'locks', title: 'Locks', html: formatFiles(locks) },
    ];
    return all.filter(({ html }) => html !== '');
}
function formatContents(data) {
    const links = [
        ...data.workflows.map(({ file, ok }) => {
            const { symbol, style, text } = ok ? marks.success : marks.failure;
            return `<li><span class="${style}">${symbol}</span> <a href="#${workflowId(file)}">${escapeHtml(file)}</a> ${text}</li>`;
        }),
        ...sections(data).map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`),
    ];
    return `<nav aria-label="Contents"><ul>${links.join('')}</ul></nav>`;
}
function formatWorkflow(workflow) {
    const { file, ok, seconds, steps, summaries, log } = workflow;
    const { style, text } = ok ? marks.success : marks.failure;
    return [
        `<section><h2 id="${workflowId(file)}">${escapeHtml(file)}</h2>`,
        `<p><span class="${style}">${text}</span> in ${(0,progress/* formatDuration */.a3)(seconds)} · <a href="${encodeURI(log)}">complete log</a></p>`,
        formatAnnotations(workflow),
        ...[...Map.groupBy(summaries, ({ job }) => job)].map(([job, parts]) => formatSummaries((0,progress/* shortJobName */.Vj)(job), parts)),
        steps.length === 0 ? '' : `<h3>Timeline</h3>${formatTimeline(steps)}`,
        steps.length === 0 ? '' : '<h3>Steps</h3>',
        ...steps.map(formatStep),
        '</section>',
    ].join('\n');
}
function formatAnnotations({ annotations }) {
    const styles = { error: 'bad', warning: 'warn', notice: 'muted' };
    // Several jobs may print the same annotation.
    const unique = [...new Map(annotations.map((each) => [`${each.at} ${each.text}`, each])).values()];
    const items = unique.map(({ level, at, text }) => {
        const place = at === '' ? '' : `<code>${escapeHtml(at)}</code> `;
        return `<li><span class="${styles[level]}">${level}</span>: ${place}${escapeHtml(text)}</li>`;
    });
    return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}
/** All summaries of one job, each in its own box. */
function formatSummaries(job, parts) {
    const boxes = parts.map(({ text }) => formatMarkdown(text, `Summary of ${job}`));
    return `<h3>${escapeHtml(job)}: summary</h3>${boxes.join('\n')}`;
}
/** A bar for each step, under the name of its job, on one time scale for the whole workflow. */
function formatTimeline(steps) {
    const end = Math.max(...steps.map(({ start, seconds }) => start + seconds), 0.001);
    const jobs = [...Map.groupBy(steps, ({ job }) => job)].map(([job, ofJob]) => `<h4>${escapeHtml((0,progress/* shortJobName */.Vj)(job))}</h4><ol class="timeline">${ofJob.map((step) => formatBar(step, end)).join('')}</ol>`);
    return jobs.join('\n');
}
function formatBar({ step, start, seconds, result }, end) {
    const { style, text } = marks[result];
    const name = escapeHtml(step);
    const bar = `left:${percent(start / end)};width:${percent(seconds / end)}`;
    return (`<li><span class="name" title="${name}">${name}</span>` +
        `<span class="track ${style}" role="img" aria-label="${text}"><span style="${bar}"></span></span>` +
        `<span class="seconds">${(0,progress/* formatDuration */.a3)(seconds)}</span></li>`);
}
function formatStep({ job, step, seconds, result, lines, omittedLines }) {
    const { symbol, style, text } = marks[result];
    const title = `${(0,progress/* shortJobName */.Vj)(job)} · ${step}`;
    const more = omittedLines === 0 ? '' : `\n… and ${omittedLines} more lines in the complete log`;
    const output = lines.length === 0 ? 'No output' : `${lines.join('\n')}${more}`;
    return (`<details class="step"${result === 'failure' ? ' open' : ''}><summary><span class="${style}">${symbol}</span> ` +
        `${escapeHtml(title)} <span class="muted">${text}, ${(0,progress/* formatDuration */.a3)(seconds)}</span></summary>` +
        `<pre tabindex="0" role="region" aria-label="Output of ${escapeHtml(title)}">${escapeHtml(output)}</pre></details>`);
}
function formatRelease({ tag, name, body, draft, prerelease, files }) {
    const kind = draft ? 'draft' : prerelease ? 'pre-release' : 'published';
    const title = name === null || name === '' ? tag : name;
    return (`<h3>${escapeHtml(title)} <span class="muted">${escapeHtml(tag)}, ${kind}</span></h3>` +
        `${formatMarkdown(body ?? '', `Notes of ${tag}`)}${formatFiles(files)}`);
}
/** A wide table scrolls in its own region, which the keyboard reaches. */
function formatMarkdown(markdown, label) {
    return `<div class="summary" tabindex="0" role="region" aria-label="${escapeHtml(label)}">${renderMarkdown(markdown)}</div>`;
}
function formatFiles(files) {
    const items = files.map((file) => `<li><a href="${encodeURI(file)}">${escapeHtml(file)}</a></li>`);
    return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}
function workflowId(file) {
    return `workflow-${file.replaceAll(/[^\w-]/g, '-')}`;
}
function percent(part) {
    return `${(part * 100).toFixed(2)}%`;
}

;// CONCATENATED MODULE: ./.work/compiled/local/page/write-page.js



/** Writes `index.html` and the script that draws its pictures into the folder of a run. The page needs no network. Returns its path. */
async function writePage({ folder, root }, data) {
    const script = 'mermaid.min.js';
    const page = (0,external_node_path_.join)(folder, 'index.html');
    const html = formatPage(data, script);
    if (html.includes(`<script src="${script}">`))
        await (0,promises_.copyFile)((0,external_node_path_.join)(root, 'cli', 'dist', 'main', script), (0,external_node_path_.join)(folder, script));
    await (0,promises_.writeFile)(page, html);
    return page;
}


/***/ }),

/***/ 71485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ renderFilledColumns),
/* harmony export */   PL: () => (/* binding */ renderDetails),
/* harmony export */   XD: () => (/* binding */ renderCodeBlock),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
/**
 * Renders a Markdown table. Cells are plain text, which is shown as it is, with code between backticks: names in it can be no link, image,
 * HTML or emphasis. A cell that is one URL is a link.
 */
function renderTable(head, rows) {
    const row = (cells) => `| ${cells.map(escapeCell).join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
/** Renders a table like `renderTable`, without the columns that are empty in every row. */
function renderFilledColumns(head, rows) {
    const isFilled = (_, index) => rows.length === 0 || rows.some((row) => (row[index] ?? '') !== '');
    return renderTable(head.filter(isFilled), rows.map((row) => row.filter(isFilled)));
}
/** Renders a collapsed block with a title. */
function renderDetails(title, body) {
    return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}
/** Renders a fenced code block, with a fence longer than any in the text. */
function renderCodeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A code span: a run of backticks up to the next run of the same length. Source: GitHub Flavored Markdown, 6.3. */
const codeSpan = /(?<!`)(`+)(?!`)(?:[^`]|(?!\1(?!`))`+)*?[^`]\1(?!`)/g;
function escapeCell(text) {
    if (/^https?:\/\/[^\s|<>]+$/.test(text))
        return text;
    let cell = '';
    let end = 0;
    for (const match of text.matchAll(codeSpan)) {
        // Only the pipe has a meaning in the code of a table, before the code is found.
        cell += escapeText(text.slice(end, match.index)) + escapeBreaks(match[0], ' ');
        end = match.index + match[0].length;
    }
    return cell + escapeText(text.slice(end));
}
/** Escapes what begins something else than text: HTML, links, images, code and emphasis, also links without brackets. */
function escapeText(text) {
    const escaped = escapeHtml(text)
        .replaceAll(/[\\`[\]*~]/g, '\\$&')
        .replaceAll(/(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, (run) => '\\_'.repeat(run.length))
        .replaceAll('://', '\\://')
        .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}\\.`)
        // A name such as `icon@2x.png` would be a mail address, whose sign no backslash protects. Source: cmark-gfm, extensions/autolink.c.
        .replaceAll(/(?<=[\w.+-])@(?=[A-Za-z0-9])/g, '@<!-- -->');
    return escapeBreaks(escaped, '<br>');
}
/** Escapes what would end a cell or a row. */
function escapeBreaks(text, lineBreak) {
    return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, lineBreak);
}


/***/ })

};
