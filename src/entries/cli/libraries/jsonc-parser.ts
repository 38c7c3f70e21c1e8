export { findNodeAtLocation, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
