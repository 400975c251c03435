import { LIMIT_SHAPES } from './limits.js';
import { OBJECT_SHAPES } from './objects.js';
import { PERMISSION_SHAPES } from './permissions.js';
import { SDF_SHAPES } from './sdf.js';
import type { Shape } from './shape.js';
import { UNNAMED_SHAPES } from './unnamed.js';

/** Every sentence that is understood. Of those that begin at one place the first that fits counts. */
export const SHAPES: readonly Shape[] = [
  ...PERMISSION_SHAPES,
  ...OBJECT_SHAPES,
  ...LIMIT_SHAPES,
  ...SDF_SHAPES,
  ...UNNAMED_SHAPES,
];
