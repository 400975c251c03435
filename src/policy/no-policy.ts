import type { Policy } from './policy.js';

/** A policy that demands nothing and turns no rule on: what others are made from. */
export const NO_POLICY: Policy = {
  rules: new Map(),
  off: new Set(),
  overrides: [],
  ignore: [],
  roles: [],
  duties: [],
  widening: null,
  combinations: [],
  exceptions: [],
  comments: 'base',
  files: [],
  shared: [],
};
