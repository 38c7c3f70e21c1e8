/** What is absolute stays as it is, and so does what is no address at all: the browser makes nothing of it either. */
function resolveLinks(comparison, address) {
    const absolute = (holder) => holder.url === undefined ? holder : { ...holder, url: at(holder.url) };
    const at = (link) => {
        if (/^https?:\/\//i.test(link))
            return link;
        try {
            return new URL(link, address).href;
        }
        catch {
            return link;
        }
    };
    const { tools: [a, b], publisher, cta, } = comparison;
    const tool = (entry) => ({
        ...absolute(entry),
        ...(entry.logo !== undefined && { logo: at(entry.logo) }),
    });
    return {
        ...absolute(comparison),
        tools: [tool(a), tool(b)],
        ...(publisher && { publisher: absolute(publisher) }),
        ...(cta && { cta: absolute(cta) }),
    };
}

export { resolveLinks };
