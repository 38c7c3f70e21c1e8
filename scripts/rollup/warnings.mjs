// A warning stops the build, save two that zod is known for: annotations that Rollup cannot read,
// and a circle inside it.
const known = new Set(['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY']);
const isZod = (id) => /[\\/]node_modules[\\/]zod[\\/]/.test(id);

export function onwarn(warning) {
  const ids = warning.ids ?? [warning.id ?? warning.loc?.file ?? ''];
  if (known.has(warning.code) && ids.every(isZod)) return;
  throw new Error(`${warning.code ?? 'warning'}: ${warning.message}`);
}
