import { hostProblem, readableProblem, tenantUrls } from '../../../src/server/cse/base-url.ts';
import { thrownBy } from '../../support/thrown.ts';

const US1 = { api: 'https://api.sumologic.com/api/sec/v1', console: 'https://service.sumologic.com' };
const US2 = { api: 'https://api.us2.sumologic.com/api/sec/v1', console: 'https://service.us2.sumologic.com' };

describe('what an administrator may paste as Host', () => {
  it.each([
    ['a deployment code', 'us2'],
    ['a code in upper case', 'US2'],
    ['a code between spaces', '  us2 \n'],
    ['the host', 'api.us2.sumologic.com'],
    ['the host in upper case', 'API.US2.SumoLogic.COM'],
    ['the host between spaces', ' api.us2.sumologic.com '],
    ['the host with a slash', 'api.us2.sumologic.com/'],
    ['the endpoint of the documentation', 'api.us2.sumologic.com/api/'],
    ['the endpoint without its slash', 'api.us2.sumologic.com/api'],
    ['the base of Cloud SIEM', 'api.us2.sumologic.com/api/sec/v1'],
    ['an address', 'https://api.us2.sumologic.com'],
    ['an address with a slash', 'https://api.us2.sumologic.com/'],
    ['an address in upper case', 'HTTPS://API.US2.SUMOLOGIC.COM/API/'],
    ['the endpoint as an address', 'https://api.us2.sumologic.com/api/'],
    ['the base as an address', 'https://api.us2.sumologic.com/api/sec/v1/'],
    ['a call with a query', 'https://api.us2.sumologic.com/api/sec/v1/insights?q=status:%22new%22#top'],
    ['the console', 'https://service.us2.sumologic.com'],
    ['a page of the console', 'https://service.us2.sumologic.com/sec/insight/INSIGHT-1'],
    ['a page of the console by its fragment', 'https://service.us2.sumologic.com/ui/#/home'],
    ['the deployment alone', 'us2.sumologic.com'],
    ['the port of https', 'https://api.us2.sumologic.com:443/api/'],
    ['a host with the dot of its root', 'api.us2.sumologic.com.'],
  ])('%s', (_what, pasted) => {
    expect(tenantUrls(pasted, '')).toEqual(US2);
  });

  it.each([
    'us1',
    'US1',
    'api.sumologic.com',
    'https://api.sumologic.com/api/',
    'https://service.sumologic.com/ui/',
    'sumologic.com',
    'service.us1.sumologic.com',
  ])('the first deployment, which has no label: %s', (pasted) => {
    expect(tenantUrls(pasted, '')).toEqual(US1);
  });

  it.each(['us2', 'au', 'ca', 'ch', 'de', 'esc', 'eu', 'fed', 'in', 'jp', 'kr'])('the code %s', (code) => {
    expect(tenantUrls(code, '')).toEqual({
      api: `https://api.${code}.sumologic.com/api/sec/v1`,
      console: `https://service.${code}.sumologic.com`,
    });
  });

  it("the tenant's own console, whose links are kept", () => {
    expect(tenantUrls('https://acme.us2.sumologic.com/ui/', '')).toEqual({
      ...US2,
      console: 'https://acme.us2.sumologic.com',
    });
    expect(tenantUrls('acme.sumologic.com', '')).toEqual({ ...US1, console: 'https://acme.sumologic.com' });
    expect(tenantUrls('my-company.de.sumologic.com', '')).toEqual({
      api: 'https://api.de.sumologic.com/api/sec/v1',
      console: 'https://my-company.de.sumologic.com',
    });
  });

  it('a deployment that is newer than this app', () => {
    expect(tenantUrls('api.us9.sumologic.com', '').api).toBe('https://api.us9.sumologic.com/api/sec/v1');
  });
});

describe('what is refused as Host', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['http', 'http://api.us2.sumologic.com'],
    ['http with the port of https', 'http://api.us2.sumologic.com:443'],
    ['another scheme', 'ftp://api.us2.sumologic.com'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['another host', 'example.com'],
    ['an address of this network', '169.254.169.254'],
    ['this machine', 'localhost'],
    ['a word', 'production'],
    ['a look-alike that begins so', 'sumologic.com.evil.com'],
    ['a look-alike with a label before', 'api.sumologic.com.evil.com'],
    ['a look-alike that ends so', 'evilsumologic.com'],
    ['a look-alike with a dash', 'api-sumologic.com'],
    ['a host behind a user', 'https://api.us2.sumologic.com@evil.com'],
    ['a user before a host', 'https://user@api.us2.sumologic.com'],
    ['a backslash', 'https://evil.com\\.sumologic.com'],
    ['a host that is a path', 'https://evil.com/.sumologic.com'],
    ['a host that is a query', 'https://evil.com?.sumologic.com'],
    ['a host that is a fragment', 'https://evil.com#.sumologic.com'],
    ['an encoded slash', 'https://evil.com%2f.sumologic.com'],
    ['a letter of another script', 'https://api.us2.sum\u043elogic.com'],
    ['another port', 'https://api.us2.sumologic.com:8443'],
    ['the port of http', 'api.us2.sumologic.com:80'],
    ['a space inside', 'api.us2. sumologic.com'],
    ['two hosts', 'api.us2.sumologic.com evil.com'],
    ['too many labels', 'a.b.us2.sumologic.com'],
    ['an empty label', 'api..sumologic.com'],
    ['an empty first label', '.sumologic.com'],
    ['a deployment with a dash', 'api.us-2.sumologic.com'],
    ['an address without a host', 'https://'],
    ['an address without a scheme', '//api.us2.sumologic.com'],
  ])('%s', (_what, pasted) => {
    const error = thrownBy(() => tenantUrls(pasted, ''));
    expect(error.errorClass).toBe('invalid');
    expect(error.message).toMatch(/^\[configuration\] Field Host failed: /);
  });

  it('without repeating a password that was pasted with it', () => {
    const error = thrownBy(() => tenantUrls('https://suAccess:t0pS3cr3t@api.us2.sumologic.com', ''));
    expect(error.message).not.toContain('t0pS3cr3t');
  });

  it('with the property to set when the host is a real one', () => {
    expect(thrownBy(() => tenantUrls('proxy.example.com', '')).message).toContain('allowed_hosts');
  });
});

describe('hosts that the property allows', () => {
  it.each([
    ['proxy.example.com', 'proxy.example.com', 'https://proxy.example.com'],
    ['https://proxy.example.com/api/', 'proxy.example.com', 'https://proxy.example.com'],
    [
      'http://proxy.example.com:8081/x',
      'other.example.com, PROXY.example.com:8081',
      'http://proxy.example.com:8081',
    ],
    ['proxy.example.com', 'https://proxy.example.com/', 'https://proxy.example.com'],
    ['127.0.0.1:8081', '127.0.0.1:8081', 'http://127.0.0.1:8081'],
    ['localhost:8081', 'localhost:8081', 'http://localhost:8081'],
    ['https://localhost:8081', 'localhost:8081', 'https://localhost:8081'],
  ])('%s with %s', (pasted, allowed, base) => {
    expect(tenantUrls(pasted, allowed)).toEqual({ api: `${base}/api/sec/v1`, console: base });
  });

  it.each([
    ['proxy.example.com:8081', 'proxy.example.com'],
    ['proxy.example.com', 'proxy.example.com:8081'],
    ['evil.example.com', 'example.com'],
    ['example.com.evil.org', 'example.com'],
    ['proxy.example.com', ''],
    ['proxy.example.com', ' , ,'],
    ['user@proxy.example.com', 'proxy.example.com'],
  ])('do not let in %s by %p', (pasted, allowed) => {
    expect(thrownBy(() => tenantUrls(pasted, allowed)).errorClass).toBe('invalid');
  });
});

describe('a host, before it is called', () => {
  it.each([
    'us2',
    'api.us2.sumologic.com',
    ' https://api.us2.sumologic.com/api/ ',
    'http://localhost:8081',
    'any.host:1',
    '',
  ])('is none to complain of: %p', (host) => {
    expect(readableProblem(host)).toBe('');
  });

  it.each(['two words', 'https://user:pw@host', 'ftp://host', 'https://', 'h\u00f6st'])(
    'cannot be made out: %p',
    (host) => {
      expect(readableProblem(host)).toMatch(/^Host ".*" is not a deployment code, host or address$/);
      expect(hostProblem(host, '')).toBe('');
    },
  );

  it('is named on save in the words of a later run, unless a property allows it', () => {
    const later = thrownBy(() => tenantUrls('proxy.example.com:8443', ''));
    expect(hostProblem('proxy.example.com:8443', '')).toBe(later.message);
    expect(hostProblem('proxy.example.com:8443', 'proxy.example.com:8443')).toBe('');
    expect(hostProblem('us2', '')).toBe('');
  });
});
