import { HONEST } from './honest.js';
import { testShapes } from './run.js';

testShapes({ 'honest work': HONEST }, { atCommand: false });
