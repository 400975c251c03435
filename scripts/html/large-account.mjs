import permissions from '../../src/sdf/catalogue/permissions.json' with { type: 'json' };

const AREAS = [
  'Payables',
  'Receivables',
  'Ledger',
  'Tax',
  'Sales',
  'Support',
  'Warehouse',
  'People',
  'Treasury',
];
const POSTS = ['Clerk', 'Manager', 'Analyst', 'Controller', 'Director', 'Integration', 'Auditor'];

/**
 * The files of an account that no team has, but a large company could: each role holds about a third of the
 * permissions, or another share. The same sizes give the same files.
 * @param {{ roles: number, permissions: number, share?: number, holdsSetup?: boolean }} sizes
 * @returns {Record<string, string>}
 */
export function largeAccount({ roles, permissions: count, share = 0.35, holdsSetup = true }) {
  const standard = standardKeys().filter(({ key }) => holdsSetup || !key.startsWith('ADMI_'));
  const keys = [...standard, ...customKeys(count)].slice(0, count);
  const random = randomNumbers();
  const files = Array.from({ length: roles }, (_, index) => {
    const id = `customrole_${String(index).padStart(3, '0')}`;
    const name = `${AREAS[index % AREAS.length]} ${POSTS[index % POSTS.length]} ${index}`;
    return [`Objects/${id}.xml`, roleText(id, name, keys, () => random() < share, random)];
  });
  return Object.fromEntries([['manifest.xml', manifest(count)], ...files]);
}

/** Those of which a level is known that roles may hold. */
function standardKeys() {
  return permissions.flatMap(({ id, levels }) => {
    const granting = (levels ?? []).filter((level) => level !== 'NONE');
    return granting.length > 0 ? [{ key: id, levels: granting }] : [];
  });
}

/** @param {number} count */
function customKeys(count) {
  return Array.from({ length: count }, (_, index) => ({
    key: `[scriptid=customrecord_${index}]`,
    levels: ['VIEW', 'CREATE', 'EDIT', 'FULL'],
  }));
}

/**
 * @param {string} id
 * @param {string} name
 * @param {readonly { key: string, levels: readonly string[] }[]} keys
 * @param {() => boolean} isHeld
 * @param {() => number} random
 */
function roleText(id, name, keys, isHeld, random) {
  const entries = keys.filter(isHeld).map(({ key, levels }) => {
    const level = levels[Math.floor(random() * levels.length)];
    return `    <permission>\n      <permkey>${key}</permkey>\n      <permlevel>${level}</permlevel>\n    </permission>\n`;
  });
  return `<role scriptid="${id}">
  <name>${name}</name>
  <centertype>BASIC</centertype>
  <permissions>
${entries.join('')}  </permissions>
</role>
`;
}

/** @param {number} count */
function manifest(count) {
  const objects = customKeys(count).map(
    ({ key }) => `      <object>${key.slice('[scriptid='.length, -1)}</object>\n`,
  );
  return `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Large account</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <objects>
${objects.join('')}    </objects>
  </dependencies>
</manifest>
`;
}

/** The same numbers from 0 to 1 in every run (Numerical Recipes' linear congruential generator). */
function randomNumbers() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
