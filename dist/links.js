/** What is no address at all stays as it is: the browser makes nothing of it either. */
function resolveLinks(comparison, address) {
    const absolute = (holder) => holder.url === undefined ? holder : { ...holder, url: at(holder.url) };
    const at = (link) => {
        try {
            return new URL(link, address).href;
        }
        catch {
            return link;
        }
    };
    const { tools: [a, b], publisher, cta } = comparison;
    const tool = (entry) => ({ ...absolute(entry), ...entry.logo !== undefined && { logo: at(entry.logo) } });
    return {
        ...absolute(comparison),
        tools: [tool(a), tool(b)],
        ...publisher && { publisher: absolute(publisher) },
        ...cta && { cta: absolute(cta) },
    };
}

export { resolveLinks };
