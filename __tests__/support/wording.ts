/** A habit that makes a text hard to read, and what to write instead. */
export interface Habit {
  readonly pattern: RegExp;
  readonly instead: string;
  /** A sentence that has it, and the same sentence without it. */
  readonly bad: string;
  readonly good: string;
}

/** What follows a word at the end of its clause. */
const END = String.raw`(?=\s*(?:[.,;:)]|$|\0)|\s+(?:and|or|but|because|if)\b)`;
const MORE =
  '(?:longer|more|less|fewer|later|earlier|wider|narrower|higher|lower|better|worse|larger|smaller)';

/** Spaces in a pattern match line breaks as well. */
function habit(pattern: string, instead: string, bad: string, good: string, flags = 'gi'): Habit {
  return { pattern: new RegExp(pattern.replaceAll(' ', String.raw`\s+`), flags), instead, bad, good };
}

export const HABITS: readonly Habit[] = [
  habit(
    `(?<!\\bthere )\\b(?:is|are|was|were) no\\b(?! ${MORE}\\b)`,
    'is not a …, or unknown …',
    '"Pay Bills" is no permission.',
    '"Pay Bills" is not a permission; there is no such id, and it is no longer used.',
  ),
  habit(
    String.raw`(?<!\bthere )\b(?:is|are|be|was|were) none\b(?! of)`,
    'is not one',
    'It has expired, or is none.',
    'It has expired, or is not a token; there is none, or its level is NONE.',
    'g',
  ),
  habit(
    String.raw`\bmend(?:s|ed|ing)?\b`,
    'fix, or resolve',
    '7 can be mended with --fix.',
    '7 can be fixed with --fix.',
  ),
  habit(
    String.raw`\b(?:tells|told)\b`,
    'shows, reports or says',
    'It tells what a change does.',
    'It shows what a change does.',
  ),
  habit(
    String.raw`\b(?:says?|said|speaks?) of\b`,
    'says about',
    'What the manifest says of it.',
    'What the manifest says about it.',
  ),
  habit(
    String.raw`\bblanks\b|\ba blank\b(?! line)`,
    'space',
    'A blank is missing here.',
    'A space is missing before the blank line.',
  ),
  habit(
    String.raw`\b(?:stands?|stood)\b(?! for\b)`,
    'is, appears or occurs',
    'It stands twice in the list.',
    'It appears twice in the list, and "-" stands for the first.',
  ),
  habit(
    String.raw`\blies? (?:in|at|below|above|under|outside|beside|within|between)\b`,
    'is in, is below …',
    'The file lies in another folder.',
    'The file is in another folder.',
  ),
  habit(String.raw`\bwhoever\b`, 'anyone who', 'Whoever holds it can pay.', 'Anyone who holds it can pay.'),
  habit(
    `\\bas (?:it|they) (?:is|are|was|were)${END}`,
    'say what it is: unchanged, at its level',
    'The account stays as it was.',
    'The account does not change, as it was not deployed.',
  ),
  habit(String.raw`\bshall\b`, 'must, or will', 'The check shall pass.', 'The check must pass.'),
  habit(
    String.raw`\bthe worst\b`,
    'the highest risk, or the most severe',
    'The worst risk is high.',
    'The highest risk is high.',
  ),
  habit(
    String.raw`\bwants? an?\b`,
    'requires a',
    'The policy wants an exception.',
    'The policy requires an exception.',
  ),
  habit(
    String.raw`\bwhat (?:it|they|this|that) (?:is|are) about\b|\bthat (?:it|they) (?:is|are) about\b`,
    'name it: the finding, the element',
    'Fix what it is about.',
    'Fix the finding.',
  ),
  habit(
    `\\bof (?:its|their|one's) own(?: accord)?${END}`,
    'its own …, automatically',
    'A file of its own.',
    'Its own file, in the folder of its own project.',
  ),
  habit(String.raw`\bno verdict\b`, 'no result', '2: no verdict.', '2: no result.'),
  habit(String.raw`\bso much as\b`, 'even', 'Without so much as a login.', 'Without even a login.'),
  habit(
    String.raw`\btakes\b(?! (?:effect|place|part|over|off|away|out|precedence|priority|longer|less than|more than|more (?:than|memory|time)|about|up to|care|back|the place|(?:the )?pictures|\d|a (?:second|minute|few|day|while)|(?:one|two|three) ))`,
    'accepts, uses, requires or needs',
    'It takes one of three words, and a label takes the role.',
    'It accepts one of three words, which takes effect at once.',
  ),
  habit(
    String.raw`\b(?:file|document|element|tag|comment|cell|list|page|log|folder|manifest|XML) holds?\b`,
    'contains',
    'The file holds no element.',
    'The file contains no element, and the role holds a permission.',
  ),
  habit(
    String.raw`\bto be had\b|\b(?:cannot|can) be had\b`,
    'is available',
    'There is no base to be had.',
    'The base is not available.',
  ),
  habit(
    String.raw`\b(?:is|are) to be\b`,
    'must be, or will be',
    'The element is to be removed.',
    'The element must be removed.',
  ),
  habit(
    String.raw`\b(?:is|are) due\b`,
    'is required, is expected',
    'A reference is due here.',
    'A reference is required here.',
  ),
  habit(
    String.raw`\ball the same\b`,
    'anyway, still',
    'The others are merged all the same.',
    'The others are still merged.',
  ),
  habit(String.raw`\banew\b`, 'again', 'Import it anew.', 'Import it again.'),
  habit(
    String.raw`\b(?:gets?|got) hold of\b`,
    'obtains',
    'Anyone who gets hold of it.',
    'Anyone who obtains it.',
  ),
  habit(
    String.raw`\bsees? to (?:it|that)\b|\bthat it sees to\b`,
    'ensures, checks',
    'A test sees to that.',
    'A test ensures that.',
  ),
  habit(
    String.raw`\bheld against\b`,
    'compared with',
    'The level is held against the limit.',
    'The level is compared with the limit.',
  ),
  habit(
    String.raw`\b(?:where|there|here)(?:of|in|by|with|upon)\b`,
    'of it, in which, with this',
    'The list and the levels therein.',
    'The list and its levels.',
  ),
  habit(
    String.raw`(?:^|[\0.;:] ?)Of (?!course\b)(?=[a-z])`,
    'For …, at the start of a sentence',
    'Of a new object it is low.',
    'For a new object it is low. Of course.',
    'gm',
  ),
  habit(
    String.raw`\bwrit(?:es?|ten) down\b`,
    'record',
    'It writes down what was found.',
    'It records what was found.',
  ),
  habit(
    String.raw`\b(?:one|once) an? (?:line|rule|project|file|role|target)\b`,
    'one per line, once per project',
    'Globs, one a line.',
    'Globs, one per line.',
  ),
  habit(
    String.raw`\bleast (?:level|risk)s?\b`,
    'lowest level',
    'The least level that is enough.',
    'The lowest level that is enough.',
  ),
  habit(
    String.raw`\bto where\b`,
    'until, to the place where',
    'Lower it to where it does no harm.',
    'Lower it until it does no harm.',
  ),
  habit(
    String.raw`\b(?:he or she|his or her|him ?(?:self)? or her(?:self)?)\b`,
    'they, their, themselves',
    'A person who pays his or her bills.',
    'A person who pays their own bills.',
  ),
  habit(
    `\\bfrom (?:\\S+ ){1,3}on${END}|\\bfrom (?:\\S+ ){1,2}on (?:it|no|the rule|is)\\b`,
    'starting with …, … and later, … or above',
    'From 2027.1 on no integration can use it.',
    'Starting with 2027.1, no integration can use it from a machine on the network.',
  ),
  habit(
    String.raw`\bnobody says so\b|\bsays so itself\b`,
    'is not known',
    'Where nobody says so, it is empty.',
    'If this is not known, it is empty.',
  ),
  habit(
    String.raw`\b(?:organis|recognis|synchronis|capitalis|normalis|analys(?=ed|es|ing))\w*|\b(?:behaviour|colour|honour|favour|licence(?! plate)|grey|misspelt|whilst)\w*`,
    'the American spelling',
    'The behaviour of the organisation.',
    'The behavior of the organization.',
  ),
];

/** A place in a text that has a habit. */
export interface Slip {
  readonly line: number;
  readonly words: string;
  readonly instead: string;
}

/** The habits in a prose, in the order of its lines. */
export function slipsIn(prose: string): Slip[] {
  return HABITS.flatMap(({ pattern, instead }) =>
    [...prose.matchAll(pattern)].map(({ index, 0: found }) => ({
      line: prose.slice(0, index).split('\n').length,
      words: found.replaceAll('\0', '').replace(/\s+/g, ' ').trim(),
      instead,
    })),
  ).sort((one, other) => one.line - other.line);
}
