import { SEVERITIES } from '../../merged/data.js';
import { count } from '../model/words.js';
import { announce, h } from '../ui/dom.js';
import { choice, searchField, toggle } from '../ui/fields.js';
import { severityMark } from '../ui/parts.js';
import { sortableTable } from '../ui/sortable-table.js';
import type { Finding, Model } from './model.js';
import type { AccountView } from './view.js';

interface Wanted {
  readonly account: number;
  readonly text: string;
  readonly severity: string;
  readonly rule: number;
  readonly onlyIntroduced: boolean;
}

/** The findings of all accounts in one table. */
export function findingsView(model: Model): AccountView {
  const { findings, text } = model;
  const counts = h('p', { class: 'counts' });
  let wanted: Wanted = { account: -1, text: '', severity: '', rule: -1, onlyIntroduced: false };
  const table = sortableTable<Finding>('Findings', columnsOf(model), 1);
  const apply = (change: Partial<Wanted>) => {
    wanted = { ...wanted, ...change };
    const hasWords = model.searchFor(wanted.text);
    const found = findings.filter(
      (finding) =>
        isWanted(finding, wanted) && hasWords([finding.rule, finding.message, finding.file, finding.role]),
    );
    counts.textContent = `${found.length} of ${count(findings.length, 'finding')}`;
    announce(counts.textContent);
    table.show(found);
  };
  const rules = [...new Set(findings.map(({ rule }) => rule))].map((rule) => [text(rule), rule] as const);
  rules.sort(([one], [other]) => (one < other ? -1 : 1));
  const element = h(
    'div',
    {},
    h(
      'div',
      { class: 'toolbar', role: 'search', 'aria-label': 'Filter the findings' },
      searchField('Text', 'Message, file, role or rule', (written) => apply({ text: written })),
      choice('Severity', [['', 'All'], ...SEVERITIES.map((one) => [one, `${one}s`] as const)], (severity) =>
        apply({ severity }),
      ),
      choice('Rule', [['-1', 'All'], ...rules.map(([name, rule]) => [String(rule), name] as const)], (rule) =>
        apply({ rule: Number(rule) }),
      ),
      findings.some(({ introduced }) => introduced) &&
        toggle('Only introduced', (onlyIntroduced) => apply({ onlyIntroduced })),
    ),
    h('div', { class: 'under-toolbar' }, counts),
    table.element,
  );
  return { element, shown: () => apply({}), setAccount: (account) => apply({ account }) };
}

function isWanted(finding: Finding, { account, severity, rule, onlyIntroduced }: Wanted): boolean {
  if (account !== -1 && finding.account !== account) return false;
  if (severity !== '' && finding.severity !== severity) return false;
  if (rule !== -1 && finding.rule !== rule) return false;
  return !onlyIntroduced || finding.introduced;
}

function columnsOf({ text, textOf, accountName }: Model) {
  const at = (finding: Finding) => `${textOf(finding, finding.file)}:${finding.line}`;
  return [
    { title: 'Account', value: ({ account }: Finding) => accountName(account) },
    {
      title: 'Severity',
      value: ({ severity }: Finding) => SEVERITIES.indexOf(severity),
      show: ({ severity }: Finding) => severityMark(severity),
    },
    { title: 'Rule', value: ({ rule }: Finding) => text(rule), isWord: true },
    { title: 'Role or object', value: ({ role }: Finding) => text(role), isWord: true },
    { title: 'Finding', value: (finding: Finding) => textOf(finding, finding.message) },
    {
      title: 'Place',
      value: at,
      show: (finding: Finding) => h('code', {}, at(finding)),
    },
  ];
}
