/** What GitHub answers to each request of the client, as far as the client reads it. */
const [COMMIT, PARENT, BLOB] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));
const MARK = '<!-- sdf-role-compliance:finding 00000000 0123456789abcdef0123 0123456789abcdef -->\nText.';
const user = { login: 'github-actions[bot]', id: 1 };

const file = {
  filename: 'Objects/customrole_a.xml',
  previous_filename: 'Objects/customrole_b.xml',
  status: 'renamed',
  sha: BLOB,
  patch: '@@ -1 +1 @@\n-a\n+b',
};
const review = { id: 5, user, body: MARK, commit_id: COMMIT };
const comment = {
  ...{ id: 6, user, body: MARK, path: file.filename, line: 1, start_line: null },
  ...{ in_reply_to_id: 4, pull_request_review_id: 5 },
};
const content = { type: 'file', encoding: 'base64', content: 'PHJvbGUvPg==', sha: BLOB, size: 7 };

/** By method and the end of the path. */
const ANSWERS: readonly (readonly [RegExp, unknown])[] = [
  [
    /^POST .*graphql$/,
    {
      data: {
        viewer: { login: user.login },
        repository: { b0: { isBinary: false, isTruncated: false, text: '<role/>' } },
      },
    },
  ],
  [/^GET .*\/branches\//, { name: 'main', commit: { sha: COMMIT } }],
  [/^GET .*\/pulls\/7\/files$/, [file, { ...file, status: 'added' }]],
  [/^GET .*\/compare\//, { merge_base_commit: { sha: PARENT }, files: [file] }],
  [/^GET .*\/pulls\/7\/reviews$/, [review]],
  [/^(?:POST|PUT) .*\/reviews(?:\/\d+)?$/, review],
  [/^GET .*\/pulls\/7\/comments$/, [comment]],
  [/^(?:POST|PATCH) .*\/pulls\/(?:7\/)?comments/, comment],
  [/^GET .*\/issues\/7\/comments$/, [{ id: 8, user, body: MARK }]],
  [/^(?:POST|PATCH) .*\/issues\//, { id: 8, user, body: MARK }],
  [/^(?:POST|PATCH) .*\/check-runs/, { id: 9 }],
  [/^GET .*\/git\/commits\//, { sha: COMMIT, parents: [{ sha: PARENT }] }],
  [
    /^GET .*\/git\/trees\//,
    { truncated: false, tree: [{ path: file.filename, mode: '100644', type: 'blob', sha: BLOB, size: 7 }] },
  ],
  [/^GET .*\/git\/blobs\//, content],
  [/^GET .*\/contents\//, content],
];

export function answerTo(method: string, path: string): unknown {
  return ANSWERS.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1] ?? null;
}
