const localeLoaders = {
    ar: () => import('./ar.js'),
    de: () => import('./de.js'),
    es: () => import('./es.js'),
    fr: () => import('./fr.js'),
    he: () => import('./he.js'),
    it: () => import('./it.js'),
    ja: () => import('./ja.js'),
    pt: () => import('./pt.js'),
    zh: () => import('./zh.js'),
};

export { localeLoaders };
