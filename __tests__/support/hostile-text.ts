import fc from 'fast-check';

const PIECES = [
  ...['@octocat', '#12', 'GH-3', 'www.', 'https://', ':tada:', '<!--', '-->', '<img src=x>', '</details>'],
  ...['::error::', '##[error]', '%0A::warning::', '\n', '\r\n', '\n\n', '    ', '```', '`', '||', '|', '\\'],
  ...[
    '](',
    '[x',
    '**',
    '__',
    '~~',
    '$',
    '# ',
    '- ',
    '1. ',
    '> ',
    '&lt;',
    '&#64;',
    '\u202E',
    '\u0000',
    '\uD800',
  ],
];

/** What an attacker would write into a value or a file name: pieces of markup and commands among any other text. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map((pieces) => pieces.join(''));
