import { headersFile } from './headers.js';
import { nginxFile } from './nginx.js';

/** What web servers are told: how to serve the folder that is built. */
const render = ({ options: { baseUrl } }) => baseUrl === undefined
    ? []
    : [
        { path: '_headers', content: headersFile(baseUrl) },
        { path: 'nginx.conf', content: nginxFile(baseUrl) },
    ];

export { render };
