// A received mail as its reader sees it: decoded header lines and the plain text (RFC 2045 and 2047).

export interface ReadMail {
  readonly header: (name: string) => string;
  readonly text: string;
  readonly html: string;
}

export function readMail(raw: string): ReadMail {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
  const part = (type: string): string => {
    const found = raw.split(/\r\n--[^\r\n]+\r\n/).find((one) => one.startsWith(`Content-Type: ${type}`)) ?? '';
    return decoded(found.slice(found.indexOf('\r\n\r\n') + 4), found.slice(0, found.indexOf('\r\n\r\n')));
  };
  return { header: (name) => words(new RegExp(`^${name}:((?:.*(?:\\r\\n[ \\t])?)*)`, 'mi').exec(head)?.[1] ?? ''), text: part('text/plain'), html: part('text/html') };
}

function decoded(body: string, head: string): string {
  if (head.includes('base64')) return Buffer.from(body, 'base64').toString('utf8');
  return head.includes('quoted-printable') ? unquoted(body.replace(/=\r\n/g, '')) : Buffer.from(body, 'latin1').toString('utf8');
}

function unquoted(text: string): string {
  return Buffer.from(text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8').replace(/\r\n/g, '\n');
}

function words(line: string): string {
  return line.replace(/\r\n[ \t]+/g, ' ').replace(/\?=\s+=\?/g, '?==?').replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, way: string, text: string) =>
    (way.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('latin1') : Buffer.from(unquoted(text.replaceAll('_', ' ')), 'utf8').toString('latin1')))
    .replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8')).trim();
}
