import type { Option } from './arguments.js';

export const BASE_OPTION: Option = {
  name: 'base',
  value: 'REVISION',
  summary: 'Compare with a git revision: that where the current branch has left it',
};
