// Of Lit its templates alone: `lit` also brings the element class, and for servers a DOM to extend.
export function templatesAlone() {
  return {
    name: 'templates-alone',
    async resolveId(source, importer) {
      if (source !== 'lit') return null;
      const lit = await this.resolve(source, importer, { skipSelf: true });
      return this.resolve('lit-html', lit.id);
    },
  };
}
