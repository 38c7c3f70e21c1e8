// npm start: the demo on localhost, from the built files.
const START = '/demo/';

export default {
  rootDir: '.',
  middleware: [(context, next) => (context.path === '/' ? context.redirect(START) : next())],
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
