import { httpPostV2 as actionType } from '../../../src/server/actions/types/http-post-v2/action-type.ts';
import { bodyOf } from '../../support/verify/request.ts';
import type { TestedType } from '../type.d.ts';
import { verify } from './verify.ts';

const [USER, PASSWORD] = ['kim', 'secret-of-basic'];
const SIGNING_SECRET = 'secret "of" the\\signature\u00e9';

export const httpPostV2: TestedType = {
  actionType,
  settings: {
    url: 'https://kim:basicpass@relay.example.com/hook?token=qwertz123',
    username: 'kim',
    password: 'p"4ss\\w0rd!',
    extra_headers: 'X-Team: soc\nX-Token: t0ken-of-the-relay',
    include_signals: true,
    include_records: true,
  },
  variants: [{ wrap_data: true }, { include_signals: false, username: '' }],
  form: (url) => ({
    url: `${url}/hook`,
    username: USER,
    password: PASSWORD,
    include_signals: 'true',
    include_records: 'true',
  }),
  target: {
    path: '/hook',
    answer: { status: 200, body: 'taken' },
    verify,
    secrets: [PASSWORD],
    moreSecrets: {
      form: () => ({
        extra_headers: 'X-Hook-Key: secret-of-the-hook',
        signing_secret: SIGNING_SECRET,
      }),
      secrets: ['secret-of-the-hook', SIGNING_SECRET],
    },
    // Any web server: CSE's Actions documentation says no more than a POST.
    verdicts: {
      accepts: Array.from({ length: 100 }, (_each, at) => 200 + at),
      pages: true,
      otherwise: 'failed',
      says: [],
    },
  },
  message: {
    fault: (body) => body.replace('"readableId"', '"readable"'),
    history: {
      path: '/***',
      headers: 'Content-Type, Idempotency-Key, X-CSE-Event, Authorization',
      response: 'HTTP 200\n\ntaken',
    },
    readInsight: ([request]) => bodyOf(request),
    expectCreated([sent], { id }) {
      const login = Buffer.from(`${USER}:${PASSWORD}`).toString('base64');
      expect(sent?.headers['authorization']).toBe(`Basic ${login}`);
      expect(bodyOf(sent)).toMatchObject({ id, signals: [{ ruleId: 'MATCH-U00417' }, {}] });
    },
    expectClosed([sent]) {
      expect(bodyOf(sent)).toMatchObject({ status: { name: 'closed' } });
    },
    expectData([sent], name) {
      expect(bodyOf(sent)['name']).toBe(Buffer.from(name).toString());
      expect(sent?.body).toContain('${jndi:ldap://x/a}');
    },
  },
};
