import { FILTER_MODES } from '../settle/filter-mode.js';
import type { Option } from './arguments.js';

export const BASE_OPTION: Option = {
  name: 'base',
  value: 'REVISION',
  summary: 'Compare with the point where this branch left REVISION (the merge base)',
};

export const FILTER_OPTION: Option = {
  name: 'filter-mode',
  value: 'MODE',
  choices: FILTER_MODES,
  meant: { all: 'nofilter', none: 'nofilter', off: 'nofilter', new: 'introduced', diff: 'added' },
  summary: `Which findings are shown and decide: ${FILTER_MODES.join(', ')} (default: introduced with --base)`,
};
