// npm start: the demo on localhost, from the built files. Pages of other origins may read its
// comparisons, as the configurator's snippet does.
const START = '/demo/';

export default {
  rootDir: '.',
  middleware: [
    (context, next) => {
      context.set('Access-Control-Allow-Origin', '*');
      return context.path === '/' ? context.redirect(START) : next();
    },
  ],
  plugins: [
    {
      name: 'address',
      serverStart({ config, server }) {
        const { port } = server.address();
        setImmediate(() => console.log(`The demo is at http://${config.hostname}:${port}${START}`));
      },
    },
  ],
};
