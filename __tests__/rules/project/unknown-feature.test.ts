import { messages, unknownFeature, words } from '../../../src/rules/project/unknown-feature.js';
import { testRule } from '../../support/rule-table.js';
import { manifest } from '../../support/xml.js';

const MANIFEST = 'manifest.xml';
const names = (...features: readonly string[]) => ({ [MANIFEST]: manifest({ features: [...features] }) });

testRule(unknownFeature, {
  accept: [
    {
      name: 'features of SDF',
      files: names('ASSEMBLIES', 'WORKORDERS', 'INVENTORY', 'CUSTOMRECORDS', 'customrecords'),
    },
    { name: 'an empty entry', files: names('') },
    {
      name: 'one in an element of its own',
      files: { [MANIFEST]: manifest().replace('>CUSTOMRECORDS<', '><id>CUSTOMRECORDS</id><') },
    },
  ],
  reject: [
    {
      name: 'one that nothing is near',
      files: names('CUSTOMRECORDS', '«MANUFACTURING»'),
      reports: [{ message: messages.unknown({ feature: 'MANUFACTURING', near: [] }) }],
    },
    {
      name: 'a misspelt one',
      files: names('«CUSTOMRECORD»'),
      reports: [
        {
          message: messages.unknown({ feature: 'CUSTOMRECORD', near: ['CUSTOMRECORDS'] }),
          fixes: [
            {
              title: words.change('CUSTOMRECORDS'),
              applicability: 'choice',
              files: names('CUSTOMRECORDS'),
            },
          ],
        },
      ],
    },
  ],
});
