import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  key: string;
  cert: string;
  certFile: string;
  keyFile: string;
  remove(): void;
}

/** `openssl ca` is the one command of OpenSSL 3.0 that can write a certificate of the past. */
const configuration = (home: string): string => `
[ca]
default_ca = own
[own]
database = ${home}/index.txt
new_certs_dir = ${home}
rand_serial = yes
default_md = sha256
policy = any
x509_extensions = server
copy_extensions = none
[any]
commonName = supplied
[server]
basicConstraints = CA:TRUE
subjectAltName = DNS:mail.test
[req]
distinguished_name = name
[name]
`;

/** A self-signed certificate for the host `mail.test`, valid for two days around now plus `days`. */
export function createCertificate(days = 0): Certificate {
  const home = mkdtempSync(join(tmpdir(), 'replybench-certificate-'));
  const file = (name: string): string => join(home, name);
  const [keyFile, certFile, configFile] = [file('key.pem'), file('cert.pem'), file('ca.conf')];
  writeFileSync(configFile, configuration(home));
  writeFileSync(file('index.txt'), '');
  const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', keyFile];
  openssl(
    'req',
    '-new',
    ...key,
    '-config',
    configFile,
    '-subj',
    '/CN=mail.test',
    '-out',
    file('request.pem'),
  );
  const period = ['-startdate', stamp(days - 1), '-enddate', stamp(days + 1)];
  const signing = ['-config', configFile, '-selfsign', '-keyfile', keyFile, '-in', file('request.pem')];
  openssl('ca', '-batch', '-notext', ...signing, ...period, '-out', certFile);
  return {
    key: readFileSync(keyFile, 'utf8'),
    cert: readFileSync(certFile, 'utf8'),
    certFile,
    keyFile,
    remove: () => rmSync(home, { recursive: true }),
  };
}

/** YYYYMMDDHHMMSSZ, this many days from now. */
function stamp(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000).toISOString();
  return `${at.slice(0, 19).replace(/[-:T]/g, '')}Z`;
}
