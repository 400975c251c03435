/**
 * Pieces of SDF XML for tables of rules: whole objects around the part that a test is about.
 * In a table `«…»` marks the range that a report must point to, and `‹…›` that of a related place.
 */

const indent = (text: string, by: string) => text.trim().replace(/^(?=.)/gm, by);

/** A role with what it must have, and `body` below it. */
export function role(scriptId: string, body = '', name = 'Clerk'): string {
  return `<role scriptid="${scriptId}">
  <name>${name}</name>
  <centertype>BASIC</centertype>
${indent(body, '  ')}
</role>
`.replace(/\n\n/g, '\n');
}

/** A key or role, a level, and a restriction; each may hold markers. */
export type Row = readonly [string, string, (string | undefined)?];

/** `<permissions>` of a role from rows `[permkey, permlevel, restriction?]`; a value may hold markers. */
export function permissions(...rows: readonly Row[]): string {
  const lines = rows.map(([key, level, restriction]) => {
    const third = restriction === undefined ? '' : `\n    <restriction>${restriction}</restriction>`;
    return `  <permission>\n    <permkey>${key}</permkey>\n    <permlevel>${level}</permlevel>${third}\n  </permission>`;
  });
  return `<permissions>\n${lines.join('\n')}\n</permissions>`;
}

/** `<permissions>` of a record type or custom transaction type from rows `[permittedrole, permittedlevel, restriction?]`. */
export function permittedRoles(
  ...rows: readonly (readonly [string, string, (string | undefined)?])[]
): string {
  const lines = rows.map(([permitted, level, restriction]) => {
    const third = restriction === undefined ? '' : `\n    <restriction>${restriction}</restriction>`;
    return `  <permission>\n    <permittedlevel>${level}</permittedlevel>\n    <permittedrole>${permitted}</permittedrole>${third}\n  </permission>`;
  });
  return `<permissions>\n${lines.join('\n')}\n</permissions>`;
}

export function recordType(scriptId: string, body: string, accessType = 'USEPERMISSIONLIST'): string {
  return `<customrecordtype scriptid="${scriptId}">
  <accesstype>${accessType}</accesstype>
  <recordname>Record</recordname>
${indent(body, '  ')}
</customrecordtype>
`;
}

export function segment(scriptId: string, body: string): string {
  return `<customsegment scriptid="${scriptId}">
  <label>Segment</label>
${indent(body, '  ')}
</customsegment>
`;
}

export function transactionType(scriptId: string, body: string): string {
  return `<customtransactiontype scriptid="${scriptId}">
  <name>Transaction</name>
${indent(body, '  ')}
</customtransactiontype>
`;
}

/** A manifest that names features and objects of the account. */
export function manifest({ features = ['CUSTOMRECORDS'], objects = [] as string[] } = {}): string {
  const list = (group: string, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : `    <${group}>\n${lines.map((line) => `      ${line}\n`).join('')}    </${group}>\n`;
  return `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>test</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
${list(
  'features',
  features.map((id) => `<feature required="true">${id}</feature>`),
)}${list(
  'objects',
  objects.map((id) => `<object>${id}</object>`),
)}  </dependencies>
</manifest>
`;
}

export function deploy(...paths: readonly string[]): string {
  return `<deploy>
  <objects>
${paths.map((path) => `    <path>${path}</path>\n`).join('')}  </objects>
</deploy>
`;
}
