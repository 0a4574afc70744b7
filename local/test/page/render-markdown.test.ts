import { describe, expect, test } from '@jest/globals'
import { renderMarkdown } from '../../page/render-markdown.js'

describe('Markdown is rendered as GitHub renders it', () => {
  test.each([
    ['a comparison in code', '`numpy>=2,<3`', '<code>numpy&gt;=2,&lt;3</code>'],
    ['a table', '| a | b |\n| --- | ---: |\n| 1 | 2 |', '<td align="right">2</td>'],
    ['a pipe in a cell', '| a |\n| --- |\n| `x \\| y` |', '<td><code>x | y</code></td>'],
    ['details', '<details><summary>More</summary>\n\n- one\n\n</details>', '<summary>More</summary>'],
    ['a task list', '- [x] done\n- [ ] open', '<li>☑ done</li>'],
    ['strikethrough', '~~old~~', '<del>old</del>'],
    ['an address', 'see https://example.org/a', '<a href="https://example.org/a">https://example.org/a</a>'],
    [
      'a picture for a theme',
      '<picture><source media="(prefers-color-scheme: dark)" srcset="https://e.org/d.png"></picture>',
      '<source',
    ],
    [
      'a Mermaid block',
      '```mermaid\nflowchart LR\n  a["x<b>"] --> b\n```',
      '<pre class="mermaid">flowchart LR\n  a["x&lt;b&gt;"] --&gt; b</pre>',
    ],
    ['another block', '```python\nx < 1\n```', '<pre><code>x &lt; 1\n</code></pre>'],
  ])('%s', (_, markdown, html) => expect(renderMarkdown(markdown)).toContain(html))
})

describe('nothing that could run is kept', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<img src=x onerror=alert(1)>'],
    ['an address that is a script', '[a](javascript:alert(1))'],
    ['the same in capitals, with a tab', '<a href="JAVA\tSCRIPT:alert(1)">a</a>'],
    ['a data address', '<a href="data:text/html,<script>alert(1)</script>">a</a>'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    ['a style', '<style>body { display: none }</style><p style="position:fixed">a</p>'],
    ['a form', '<form action="https://example.org"><button>a</button></form>'],
    ['an image in SVG', '<svg onload="alert(1)"><a href="x">a</a></svg>'],
    ['another class', '<pre class="x mermaid-y">a</pre>'],
  ])('%s', (_, markdown) => {
    expect(renderMarkdown(markdown)).not.toMatch(/script|onerror|onload|data:|iframe|style|form|button|svg|class="/i)
  })
})
