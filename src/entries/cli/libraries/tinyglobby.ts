// eslint-disable-next-line @typescript-eslint/no-deprecated -- one of its signatures is, not the one in use
export { globSync, isDynamicPattern } from 'tinyglobby';
