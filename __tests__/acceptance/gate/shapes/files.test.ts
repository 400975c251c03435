import { FILES, SCOPE } from './files.js';
import { testShapes } from './run.js';

testShapes({ 'files that are not read': FILES, 'the deploy scope': SCOPE });
