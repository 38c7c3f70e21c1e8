/**
 * A link of a document that came from `address`. What is no address at all stays as it is: the
 * browser makes nothing of it either.
 */
function absolute(link, address) {
    if (/^https?:\/\//i.test(link))
        return link;
    try {
        return new URL(link, address).href;
    }
    catch {
        return link;
    }
}
/** The comparison with its links absolute. @param address Where the document came from. */
function resolveLinks(comparison, address) {
    const withUrl = (holder) => holder.url === undefined ? holder : { ...holder, url: absolute(holder.url, address) };
    const withLinks = (tool) => withUrl(tool.logo === undefined ? tool : { ...tool, logo: absolute(tool.logo, address) });
    const { tools, publisher, method, cta } = comparison;
    return {
        ...withUrl(comparison),
        tools: [withLinks(tools[0]), withLinks(tools[1])],
        ...(publisher && { publisher: withUrl(publisher) }),
        ...(method && { method: withUrl(method) }),
        ...(cta && { cta: withUrl(cta) }),
    };
}

export { absolute, resolveLinks };
