/** Texts that try to get out of the page they are shown in: every one sets a mark that a test can look for. */
export const ATTACKS: readonly string[] = [
  '<script>globalThis.pwned = 1</script>',
  '</script><script>globalThis.pwned = 1</script>',
  '<img src=x onerror="globalThis.pwned = 1">',
  '<svg/onload=globalThis.pwned=1>',
  '"><iframe src="javascript:globalThis.pwned=1"></iframe>',
  "' onmouseover='globalThis.pwned=1' x='",
  '[lien](javascript:globalThis.pwned=1)',
  '[lien](<data:text/html,<script>globalThis.pwned=1</script>>)',
  '![image](https://example.invalid/pixel.png)',
  '<style>body{display:none}</style>',
  '</style><style>body{background:url(https://example.invalid/css)}</style>',
  '<!-- --><base href="https://example.invalid/">',
  '</title></textarea></template></noscript><h1>dehors</h1>',
  '<form action="https://example.invalid/"><button>envoyer</button></form>',
  '<meta http-equiv="refresh" content="0;url=https://example.invalid/">',
  '<a href="https://example.invalid/" autofocus onfocus="globalThis.pwned=1">x</a>',
  '\u202eesrever\u202c \u2066isolé\u2069 \u200fmarque',
  '\u001b]0;titre\u0007\u001b[2J\u001b[31mrouge\u001b[0m\u009b31m',
  '&lt;script&gt;globalThis.pwned=1&lt;/script&gt;',
  '`<script>globalThis.pwned=1</script>`',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template engine would run it
  '{{constructor.constructor("globalThis.pwned=1")()}} ${globalThis.pwned=1}',
];

/** All of them as an article: in the front matter, in headings, paragraphs, lists, tables, code and quotations. */
export const HOSTILE_MARKDOWN = `---
title: ${JSON.stringify(ATTACKS.slice(0, 6).join(' '))}
description: ${JSON.stringify(ATTACKS.slice(4).join(' '))}
slug: ${JSON.stringify(ATTACKS[2])}
---

# ${ATTACKS[0]} ${ATTACKS[16]}

${ATTACKS.join('\n\n')}

${ATTACKS.map((attack) => `- ${attack}`).join('\n')}

> ${ATTACKS.join('\n>\n> ')}

| ${ATTACKS[2]} | ${ATTACKS[6]} |
| --- | --- |
| ${ATTACKS[3]} | **${ATTACKS[5]}** |

\`\`\`html
${ATTACKS.join('\n')}
\`\`\`

[^1]: ${ATTACKS[1]}

Une note[^1] et une [référence][r].

[r]: javascript:globalThis.pwned=1 "${ATTACKS[0]?.replaceAll('"', '')}"
`;

export const HOSTILE_RAW = `${ATTACKS[1]}\n\n${ATTACKS.join('\n\n')}\n\nPartager cet article\n`;
