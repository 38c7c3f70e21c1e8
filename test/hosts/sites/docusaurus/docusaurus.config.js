module.exports = {
  title: 'Notes',
  url: 'https://example.com',
  baseUrl: '/',
  clientModules: ['./src/verdict.js'],
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]],
};
