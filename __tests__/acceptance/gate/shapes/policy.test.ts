import { OBJECTS } from './objects.js';
import { testShapes } from './run.js';
import { EXCEPTIONS, KEYS_AND_SETTINGS } from './silence.js';

testShapes({
  'exceptions and the policy': EXCEPTIONS,
  'ids and settings': KEYS_AND_SETTINGS,
  'doors of other objects': OBJECTS,
});
