export { comment, quoted } from '../../report/yaml.js';
