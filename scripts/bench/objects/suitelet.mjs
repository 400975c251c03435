import { words } from '../words.mjs';
import { fields, objectFile } from '../xml.mjs';

/** @import { Asked } from './asked.mjs' */

/**
 * A suitelet with its deployment. A faulty one neither says yes nor no.
 * @param {Asked} asked
 */
export function suiteletFile({ random, id, faulty }) {
  return objectFile('suitelet', id, [
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
    [
      'scriptdeployments',
      [
        [
          'scriptdeployment',
          fields({
            allemployees: 'F',
            allpartners: 'F',
            allroles: random.pick(['T', 'F']),
            audslctrole: '',
            eventtype: '',
            isdeployed: faulty ? 'yes' : 'T',
            isonline: 'F',
            loglevel: 'ERROR',
            runasrole: random.pick(['', 'ADMINISTRATOR']),
            status: 'RELEASED',
            title: words(random, 3),
          }),
          'scriptid="customdeploy1"',
        ],
      ],
    ],
  ]);
}
