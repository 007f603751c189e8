import type { Story } from './story.ts';

const MAIL = { email_sender: 'accounts@example-invoices.test', email_recipient: 'm.okafor@example.com' };

export const phishing: Story = {
  name: 'phishing',
  title: 'An accountant enters her password on a copied sign-in page',
  after: 0,
  description:
    'A mail about an overdue invoice led m.okafor to a copy of the sign-in page. Her account signed in from abroad soon after.',
  severity: 'MEDIUM',
  confidence: 0.82,
  entity: ['_username', 'm.okafor@example.com'],
  involved: [
    ['_email', MAIL.email_sender],
    ['_domain', 'example-invoices.test'],
    ['_ip', '203.0.113.24'],
  ],
  signals: [
    {
      technique: 'T1583.001',
      before: 95,
      summary: 'example-invoices.test, which looks like the address of a supplier, was registered yesterday',
      records: [{ log: 'proxy', action: 'allowed', dns_queryDomain: 'example-invoices.test' }],
    },
    {
      technique: 'T1566.002',
      before: 38,
      summary: 'm.okafor@example.com opened a link of a mail and sent a form to example-invoices.test',
      records: [
        { log: 'mail', action: 'delivered', ...MAIL, email_subject: 'Invoice 20871 is overdue' },
        {
          log: 'proxy',
          action: 'allowed',
          user_username: 'm.okafor@example.com',
          device_hostname: 'wks-fin-014.example.com',
          device_ip: '10.20.4.14',
          http_url: 'https://example-invoices.test/signin?next=%2Fmail',
        },
      ],
    },
    {
      technique: 'T1078.004',
      before: 12,
      summary: 'm.okafor@example.com signed in from 203.0.113.24, a country that she never signed in from',
      records: [
        {
          log: 'sign-in',
          action: 'success',
          user_username: 'm.okafor@example.com',
          srcDevice_ip: '203.0.113.24',
          http_userAgent: 'python-requests/2.31.0',
        },
      ],
    },
  ],
};
