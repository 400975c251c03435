import { Marked } from 'marked';

/**
 * The posts of the action on a page that looks like a pull request.
 * @param {{ review: string, comment: string }} posts as Markdown
 */
export function pullRequestPage({ review, comment }) {
  return `<!doctype html>
<meta charset="utf-8">
<style>${STYLE}</style>
${post('comment', comment)}
${post('review', review)}`;
}

/**
 * @param {string} id
 * @param {string} markdown
 */
function post(id, markdown) {
  return `<section id="${id}"><header><b>github-actions</b><span class="bot">bot</span> ${id === 'review' ? 'reviewed' : 'commented'}</header>
<div class="body">${marked.parse(markdown)}</div></section>`;
}

/** GitHub shows a suggestion as lines that are added, with a button below. */
const marked = new Marked({
  gfm: true,
  renderer: {
    code({ lang, text }) {
      const lines = escaped(text);
      if (lang !== 'suggestion') return `<pre>${lines}</pre>`;
      const added = lines.split('\n').map((line) => `<div class="added">+ ${line}</div>`);
      return `<div class="suggestion"><header>Suggested change</header><pre>${added.join('')}</pre><footer><button>Commit suggestion</button></footer></div>`;
    },
  },
});

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const STYLE = `
body { background: #fff; color: #1f2328; font: 14px/1.5 -apple-system, "Segoe UI", "Liberation Sans", sans-serif; margin: 16px; }
section { border: 1px solid #d1d9e0; border-radius: 6px; margin-bottom: 24px; width: 900px; }
section > header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; color: #59636e; padding: 8px 16px; }
section > header b { color: #1f2328; }
.bot { border: 1px solid #d1d9e0; border-radius: 9px; font-size: 12px; margin-left: 4px; padding: 0 6px; }
.body { padding: 12px 16px; }
h2 { border-bottom: 1px solid #d1d9e0; font-size: 20px; margin: 8px 0 12px; padding-bottom: 6px; }
h3 { font-size: 16px; margin: 18px 0 10px; }
a { color: #0969da; text-decoration: none; }
code { background: #818b981f; border-radius: 6px; font: 12px ui-monospace, "Liberation Mono", monospace; padding: 2px 5px; }
pre { background: #f6f8fa; border-radius: 6px; font: 12px/1.5 ui-monospace, "Liberation Mono", monospace; margin: 8px 0; overflow: auto; padding: 12px; }
table { border-collapse: collapse; }
td, th { border: 1px solid #d1d9e0; padding: 5px 12px; }
.suggestion { border: 1px solid #d1d9e0; border-radius: 6px; margin: 8px 0; }
.suggestion header { background: #f6f8fa; font-weight: 600; padding: 6px 12px; }
.suggestion pre { background: none; margin: 0; padding: 0; }
.suggestion .added { background: #dafbe1; padding: 1px 12px; white-space: pre; }
.suggestion footer { padding: 8px 12px; text-align: right; }
.suggestion button { background: #f6f8fa; border: 1px solid #d1d9e0; border-radius: 6px; font: 600 12px sans-serif; padding: 5px 12px; }
`;
