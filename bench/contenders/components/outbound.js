export const outbound = {
  target: '_blank',
  rel: 'nofollow noopener',
  'aria-describedby': 'new-tab',
};
