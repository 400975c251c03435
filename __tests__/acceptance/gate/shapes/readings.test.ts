import { testShapes } from './run.js';
import { COMMENTS, WORSE } from './silence.js';
import { TWO_READINGS } from './two-readings.js';

testShapes({
  'XML that can be read in two ways': TWO_READINGS,
  'comments that silence': COMMENTS,
  'old but worse': WORSE,
});
