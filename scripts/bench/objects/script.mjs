import { words } from '../words.mjs';
import { fields, objectFile } from '../xml.mjs';

/** @import { Asked } from './asked.mjs' */
/** @import { Element } from '../xml.mjs' */

/** Fields of a deployment that only some kinds of script have. */
const OWN = new Map([
  ['suitelet', { eventtype: '', isonline: 'F' }],
  [
    'usereventscript',
    { eventtype: '', executioncontext: 'USERINTERFACE|CSVIMPORT', recordtype: 'VENDORBILL' },
  ],
  ['clientscript', { eventtype: '', recordtype: 'VENDORBILL' }],
]);

/**
 * A script with its deployment. A faulty suitelet neither says yes nor no.
 * @param {Asked} asked
 */
export function scriptFile(asked) {
  const { random, kind, id } = asked;
  return objectFile(kind, id, [
    ...fields({
      defaultfunction: '',
      description: words(random, random.below(12)),
      isinactive: 'F',
      name: words(random, 3),
      notifyadmins: 'F',
      notifyemails: '',
      notifyowner: 'T',
      notifyuser: 'F',
      scriptfile: `[/SuiteScripts/${words(random, 1)}/${id}.js]`,
    }),
    ['scriptdeployments', [['scriptdeployment', deployment(asked), 'scriptid="customdeploy1"']]],
  ]);
}

/** @param {Asked} asked @returns {Element[]} */
function deployment({ random, kind, faulty }) {
  const state = fields({
    isdeployed: faulty && kind === 'suitelet' ? 'yes' : 'T',
    loglevel: 'ERROR',
    status: 'RELEASED',
    title: words(random, 3),
  });
  if (kind === 'scheduledscript') return state;
  const audience = {
    allemployees: 'F',
    allpartners: 'F',
    allroles: random.pick(['T', 'F']),
    audslctrole: '',
  };
  const runsAs =
    kind === 'suitelet' || kind === 'usereventscript'
      ? { runasrole: random.pick(['', 'ADMINISTRATOR']) }
      : {};
  return [...fields({ ...audience, ...OWN.get(kind), ...runsAs }), ...state];
}
