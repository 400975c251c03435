import { LIMIT_SHAPES } from './limits.js';
import { OBJECT_SHAPES } from './objects.js';
import { OWNER_SHAPES } from './owners.js';
import { PERMISSION_SHAPES } from './permissions.js';
import { FEATURE_SHAPES } from './sdf-features.js';
import { FIELD_SHAPES } from './sdf-fields.js';
import { REFERENCE_SHAPES } from './sdf-references.js';
import { ROLE_SHAPES } from './sdf-roles.js';
import type { Shape } from './shape.js';
import { UNNAMED_SHAPES } from './unnamed.js';

/** Every sentence that is understood. Of those that begin at one place the first that fits counts. */
export const SHAPES: readonly Shape[] = [
  ...PERMISSION_SHAPES,
  ...OBJECT_SHAPES,
  ...LIMIT_SHAPES,
  ...OWNER_SHAPES,
  ...ROLE_SHAPES,
  ...FIELD_SHAPES,
  ...REFERENCE_SHAPES,
  ...FEATURE_SHAPES,
  ...UNNAMED_SHAPES,
];
