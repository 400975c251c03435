/** @typedef {import('../../src/policy/built-in-duties.js').BuiltInDuty} Duty */

/**
 * Duties as a table, the greatest risk first as they are listed.
 * @param {readonly Duty[]} duties
 * @param {Readonly<Record<string, { title: string, url: string }>>} sources
 */
export function dutyTable(duties, sources) {
  const rows = duties.map(({ id, title, risk, why, sides, ...duty }) => {
    const from = duty.sources.map((token, index) => `[${index + 1}](${sources[token]?.url})`).join(' ');
    return `| \`${id}\` | ${title}. ${why} | ${risk} | ${sides.map(sideText).join('<br>with ')} | ${from} |`;
  });
  return ['| Duty | Description | Risk | Sides | Sources |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** @param {Duty['sides'][number]} side */
function sideText(side) {
  return side.map(({ key, level }) => `\`${key}\` ${level}`).join(' or ');
}
