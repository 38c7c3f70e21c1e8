export const outbound = { target: '_blank', rel: 'nofollow noopener' };
