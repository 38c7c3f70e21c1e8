export {
  Composer,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  Parser,
  stringify,
  visit,
  type CST,
  type Document,
  type YAMLError,
} from 'yaml';
