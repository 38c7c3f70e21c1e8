import { EVERYWHERE, CACHE, EMBEDDABLE } from './headers.js';

const TYPES = {
    'text/html': 'html',
    'text/plain': 'txt',
    'text/markdown': 'md',
    'text/javascript': 'js',
    'application/json': 'json',
    'application/atom+xml': 'xml',
    'image/svg+xml': 'svg',
    'image/png': 'png',
};
const TEXTS = Object.keys(TYPES).filter((type) => type !== 'image/png' && type !== 'text/html');
/** A path of the configuration; nginx takes it apart already, and reads no variables in it. */
const quoted = (path) => `"${path.replace(/["\\]/g, '\\$&')}"`;
/** As nginx compares it with. */
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path; // no text in UTF-8
    }
}
/** @param base Where the folder is served. */
function nginxFile(base) {
    const path = decoded(new URL(base).pathname);
    const everywhere = Object.entries(EVERYWHERE).map(([name, value]) => `    add_header ${name} "${value}" always;`);
    return `# All that a web server needs for this folder. To try it, here:
#   nginx -p "$PWD" -c nginx.conf -g 'daemon off;'
# For an nginx that is there already, take the maps and the server, with the whole path of this
# folder in both places of "alias".
events {}
http {
  types {
${Object.entries(TYPES)
        .map(([type, end]) => `    ${type} ${end};`)
        .join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${TEXTS.join(' ')};
  sendfile on;

  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 512;
  gzip_types ${TEXTS.join(' ')};

  # An error is not kept; names with a hash never mean another file
  map "$status $uri" $verdict_cache {
    "~^(200|304) .*\\.[0-9a-f]{12}\\.js$" "${CACHE.immutable}";
    "~^(200|304) " "${CACHE.stable}";
    default "no-cache";
  }
  map $uri $verdict_policy {
    "~/embed/[^/]+\\.html$" "${EMBEDDABLE['Content-Security-Policy']}";
    default "";
  }
  # oEmbed consumers may say how wide they can go; the files are for 600 and for 320 pixels
  map $arg_maxwidth $verdict_width {
    "~^0*[1-5]?[0-9]?[0-9]$" "320/";
    default "";
  }

  server {
    listen 8080;
    server_tokens off;
    absolute_redirect off;

    # A header of a location would take these away: all stand here
${everywhere.join('\n')}
    add_header Cache-Control $verdict_cache always;
    add_header Content-Security-Policy $verdict_policy always;

    # JSON, so that who asks by script can read what is wrong
    error_page 403 404 = @missing;
    location @missing {
      types {} # of its own, not of what is asked for
      default_type application/json;
      return 404 '{"error":"not found"}\\n';
    }
    location ~ "/(\\.|nginx\\.conf$|_headers$)" {
      return 404;
    }
    location ${quoted(path)} {
      alias ./;
    }
    location ${quoted(`${path}oembed/`)} {
      alias ./oembed/$verdict_width;
    }
  }
}
`;
}

export { nginxFile };
