// Of globSync one signature is deprecated, not the one in use
// eslint-disable-next-line @typescript-eslint/no-deprecated
export { globSync, isDynamicPattern } from 'tinyglobby';
