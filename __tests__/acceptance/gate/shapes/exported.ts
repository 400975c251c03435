/** Objects as NetSuite exports them: every setting is written out, at its default where nothing else is said. */

type Values = Readonly<Record<string, string>>;

const lines = (values: Values, by = '  ') =>
  Object.entries(values)
    .map(([name, value]) => `${by}<${name}>${value}</${name}>\n`)
    .join('');

const object = (kind: string, id: string, values: Values, inner = '') =>
  `<${kind} scriptid="${id}">\n${lines(values)}${inner}</${kind}>\n`;

const LEVELS = { accesslevel: '2', searchlevel: '2' };
const FIELD = {
  applyformatting: 'F',
  checkspelling: 'F',
  defaultchecked: 'F',
  description: '',
  displaytype: 'NORMAL',
  fieldtype: 'TEXT',
  help: '',
  ismandatory: 'F',
  isparent: 'F',
  storevalue: 'T',
};
const OUTSIDE = { availableexternally: 'F', availabletosso: 'F' };

export const field = (kind: string, id: string, label: string, more: Values = {}) =>
  object(kind, id, { label, ...FIELD, ...LEVELS, ...more });

export const entityField = (id: string, more: Values = {}) =>
  field('entitycustomfield', id, 'Berth', { appliestovendor: 'T', ...OUTSIDE, ...more });

const SCRIPT = { isinactive: 'F', notifyadmins: 'F', notifyemails: '', notifyowner: 'T' };
const DEPLOYMENT = { isdeployed: 'T', loglevel: 'ERROR', status: 'RELEASED' };
const AUDIENCE = {
  allemployees: 'F',
  alllocalizationcontexts: 'T',
  allpartners: 'F',
  allroles: 'F',
  audslctrole: '',
};

/** A script with one deployment. */
export const script = (kind: string, name: string, deployment: Values = {}) =>
  object(
    kind,
    `customscript_hb_${name}`,
    { name: `HB ${name}`, ...SCRIPT, scriptfile: `[/SuiteScripts/hb/${name}.js]` },
    `  <scriptdeployments>\n    <scriptdeployment scriptid="customdeploy_hb_${name}">\n${lines(
      { ...DEPLOYMENT, title: `HB ${name}`, ...deployment },
      '      ',
    )}    </scriptdeployment>\n  </scriptdeployments>\n`,
  );

export const suitelet = (name: string, more: Values = {}) =>
  script('suitelet', name, { ...AUDIENCE, isonline: 'F', runasrole: '', ...more });
export const restlet = (name: string, more: Values = {}) => script('restlet', name, { ...AUDIENCE, ...more });
export const userEvent = (name: string, more: Values = {}) =>
  script('usereventscript', name, {
    ...AUDIENCE,
    allroles: 'T',
    recordtype: 'VENDORBILL',
    runasrole: '',
    ...more,
  });

export const workflow = (name: string, more: Values = {}) =>
  object('workflow', `customworkflow_hb_${name}`, {
    name: `HB ${name}`,
    initcontexts: '',
    initeventtypes: 'CREATE|EDIT',
    initoncreate: 'T',
    isinactive: 'F',
    islogenabled: 'F',
    recordtypes: 'VENDORBILL',
    releasestatus: 'RELEASED',
    runasadmin: 'F',
    ...more,
  });

export const recordTypeOf = (name: string, more: Values = {}, inner = '') =>
  object(
    'customrecordtype',
    `customrecord_hb_${name}`,
    {
      recordname: `HB ${name}`,
      accesstype: 'CUSTRECORDENTRYPERM',
      allowattachments: 'F',
      allowmobileaccess: 'F',
      allowuiaccess: 'T',
      enablekeywords: 'T',
      includename: 'T',
      isinactive: 'F',
      isordered: 'F',
      showowner: 'F',
      ...more,
    },
    inner,
  );

export const ownFields = (...ids: readonly string[]) =>
  `  <customrecordcustomfields>\n${ids
    .map((id) =>
      field('customrecordcustomfield', id, 'Berth', { rolerestrict: 'F' })
        .replaceAll(/^/gm, '    ')
        .trimEnd(),
    )
    .join('\n')}\n  </customrecordcustomfields>\n`;

export const list = (name: string, ...values: readonly string[]) =>
  object(
    'customlist',
    `customlist_hb_${name}`,
    { name: `HB ${name}`, isinactive: 'F', ismatrixoption: 'F', isordered: 'T' },
    `  <customvalues>\n${values
      .map(
        (value, index) =>
          `    <customvalue scriptid="val_${index}">\n      <isinactive>F</isinactive>\n      <value>${value}</value>\n    </customvalue>\n`,
      )
      .join('')}  </customvalues>\n`,
  );

export const named = object;
