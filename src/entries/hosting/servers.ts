import type { Site, SiteFile } from '../outputs/output.js';
import { headersFile } from './headers.js';
import { nginxFile } from './nginx.js';

/** What web servers are told: how to serve the folder that is built. */
export const render = ({ options: { baseUrl } }: Site): SiteFile[] =>
  baseUrl === undefined
    ? []
    : [
        { path: '_headers', content: headersFile(baseUrl) },
        { path: 'nginx.conf', content: nginxFile(baseUrl) },
      ];
