import { type Shape, sentence } from './shape.js';

/**
 * Sentences about what NetSuite leaves to owners, to some kinds of users, or to nobody: no permission opens it. They are
 * those of https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3539978.html
 */
export const OWNER_SHAPES: readonly Shape[] = [
  ...shapes(
    ['partners do not have access to this report', 'partners may not delete saved reports'],
    'NetSuite closes this to the roles of partners.',
    'Use a role of another center.',
  ),
  ...shapes(
    ['you cannot delete saved reports not created by yourself', 'you can only delete notes that you created'],
    'NetSuite lets only its creator delete this.',
    'Have its owner or an administrator delete it.',
  ),
  ...shapes(
    ["you are not authorized to change this event's organizer"],
    'NetSuite lets only the organizer, delegates and administrators change the organizer of an event.',
    'Have one of them change it.',
    '(?:[.] public events may only .{0,250}?by the owner)?',
  ),
  ...shapes(
    ['only the owner can make a contact private'],
    'NetSuite leaves this to the owner of the contact.',
    'Have its owner change it.',
  ),
  ...shapes(
    [
      'you cannot update a system defined template',
      ...['audiences', 'categories', 'items', 'tabs'].map((what) => `you may not delete built-in ${what}`),
    ],
    'NetSuite does not let anyone change what is built in.',
    'Make a copy and change that.',
  ),
  ...shapes(
    ['test drive does not allow access to this feature'],
    'A Test Drive account does not have this feature.',
    'Use another account.',
  ),
  ...shapes(
    ['unless you are logged in as the consolidated parent company'],
    'The page belongs to the consolidated parent company.',
    'Log in to the parent company.',
  ),
  ...shapes(
    ['your current login role does not have an associated issue role'],
    'Issues are open to roles that have an issue role, which is not a permission.',
    'Give the role an issue role under Setup > Issues, or use another role.',
  ),
  ...shapes(
    ['concurrent request limit exceeded', 'sss_request_limit_exceeded', 'ws_request_blocked'],
    'More requests ran at once than the account or the integration allows. This is not about permissions.',
    'Send fewer at once, and repeat those that were refused.',
  ),
];

/** A shape for each of some sentences that mean the same. */
function shapes(sentences: readonly string[], cause: string, fix: string, more = ''): Shape[] {
  return sentences.map((words) => ({
    anchor: words,
    pattern: sentence(words + more),
    say: () => ({ kind: 'advice', cause, fix, rule: null }),
  }));
}
